package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** Folders that hold the same. */
final class SameBytes {
    private SameBytes() {}

    /** Asserts that the files of some names are alike in two folders, byte by byte. */
    static void assertSameBytes(Path found, Path due, List<String> names) {
        for (String name : names) {
            assertThat(found.resolve(name)).hasSameBinaryContentAs(due.resolve(name));
        }
    }
}
