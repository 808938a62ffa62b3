package rivalry.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios that come with the product. */
public final class ShippedScenarios {
    private static final List<String> FOLDERS = List.of("scenarios", "whatif", "world");

    private ShippedScenarios() {}

    /** The baseline, every what-if, every world. */
    public static Stream<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"), 2)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file ->
                            FOLDERS.contains(file.getParent().getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
