package rivalry.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code parts.csv}: which parts the combined policies of a comparison were taken apart into. */
public final class PartsTable {
    public static final String NAME = "parts.csv";

    private PartsTable() {}

    /** The text of the table. */
    public static String of(List<Combined> all) {
        StringBuilder rows = new StringBuilder(Csv.row("arm", "part", "path"));
        for (Combined combined : all) {
            combined.of()
                    .paths()
                    .forEach((part, paths) -> paths.forEach(path -> rows.append(Csv.row(combined.arm(), part, path))));
        }
        return rows.toString();
    }

    /** Whether a folder's comparison takes policies apart. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }
}
