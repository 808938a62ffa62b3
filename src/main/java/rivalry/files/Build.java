package rivalry.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What this program is: version, commit, and a fingerprint of the classes that decide what a run yields.
 *
 * @param commit as the launcher found it when it built; {@code unknown} otherwise
 */
public record Build(String version, String commit, String model) {
    private static final List<String> MODEL = List.of("luck", "scenario", "equation", "world", "observation");

    /** The program that is running. */
    public static Build current() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("/rivalry/build.properties")) {
            properties.load(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Build(properties.getProperty("version"), properties.getProperty("commit"), fingerprint());
    }

    /** Changes with every change of a class of the model, and with nothing else of the product. */
    private static String fingerprint() {
        try {
            Path home = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return fingerprint(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return fingerprint(jar.getPath("/"));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String fingerprint(Path home) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String room : MODEL) {
            Path classes = home.resolve("rivalry").resolve(room);
            if (Files.isDirectory(classes)) {
                try (Stream<Path> files = Files.walk(classes)) {
                    files.filter(Files::isRegularFile).sorted().forEach(file -> sums.append(file.getFileName())
                            .append(Checksum.of(file)));
                }
            }
        }
        return Checksum.of(sums.toString()).substring(0, 16);
    }
}
