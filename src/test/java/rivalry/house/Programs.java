package rivalry.house;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine that some tests use. */
public final class Programs {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private Programs() {}

    /** A browser of the Chromium family, if one is on the path. */
    public static Optional<Path> browser() {
        return BROWSERS.stream().flatMap(Programs::onPath).findFirst();
    }

    private static Stream<Path> onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }
}
