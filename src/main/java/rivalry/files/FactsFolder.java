package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import rivalry.chart.Figure;

/**
 * Where a scorecard is kept: its tables and, in {@code figures}, what it looks like.
 *
 * @param path a folder that is new or empty
 */
public record FactsFolder(Path path) {
    /**
     * Takes a place before anything is played.
     *
     * @throws FolderRefused if something is there already
     */
    public FactsFolder {
        ResultsPlace.refuseUnlessFree(path);
        try {
            Files.createDirectories(path);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot create " + path, fault);
        }
    }

    /** Writes tables by name, and figures. */
    public void write(Map<String, StudyFolder.Table> tables, List<Figure> figures) {
        FigureFiles.write(path.resolve("figures"), figures);
        tables.forEach((name, table) -> AtomicFile.write(path.resolve(name), table.text()));
    }
}
