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
 * What this program is: version, commit, and a fingerprint of the sources that decide what a run yields.
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

    /** Changes with every change of a source of the model, and with nothing else of the product, machine or compiler. */
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

    /** @param home a folder or jar of the program's classes, beside which the model's sources lie */
    static String fingerprint(Path home) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String room : MODEL) {
            Path sources = home.resolve("rivalry").resolve(room);
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(Build::isSource).sorted().toList()) {
                    sums.append(file.getFileName()).append(Checksum.of(lines(file)));
                }
            }
        }
        return Checksum.of(sums.toString()).substring(0, 16);
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    /** As Git has them, whatever the line ends here. */
    private static String lines(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
