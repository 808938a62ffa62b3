package rivalry.files;

import java.nio.file.Path;

/** {@code report.html}: a comparison as one page. */
public final class ReportFile {
    public static final String NAME = "report.html";

    private ReportFile() {}

    /** Writes the page into a results folder. */
    public static void write(Path folder, String html) {
        AtomicFile.write(folder.resolve(NAME), html);
    }
}
