package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import rivalry.files.Shipped;

/** The baseline with few people and few replicates, as a user's own file. */
final class SmallBaseline {
    private SmallBaseline() {}

    static Path in(Path folder) throws IOException {
        Path base = folder.resolve("small.yaml");
        String text = Files.readString(Shipped.baseline());
        String small = text.replaceFirst(
                "run: \\{scale: 100, replicates: \\d+, compare_replicates: \\d+",
                "run: {scale: 1000, replicates: 2, compare_replicates: 5");
        assertThat(small).isNotEqualTo(text);
        Files.createDirectory(folder.resolve("data"));
        try (Stream<Path> tables = Files.list(Shipped.baseline().resolveSibling("data"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve("data").resolve(table.getFileName()));
            }
        }
        return Files.writeString(base, small);
    }
}
