package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import rivalry.chart.Figure;
import rivalry.observation.History;

/**
 * The folder of a study: many variants of a scenario of which a few numbers are kept, such as a game or a sensitivity
 * analysis. Finished runs stand in a journal at once; tables are written whole or not at all, the manifest with their
 * checksums last. One process at a time holds the folder.
 */
public final class StudyFolder implements AutoCloseable {
    /** The name of the file that says what is studied. */
    public static final String STUDY = "study.yaml";

    private final Path path;
    private final FolderLock lock;
    private final StudyInputs inputs;
    private final Map<String, Object> run;
    private final Map<String, String> checksums = new LinkedHashMap<>();
    private final List<Journal> journals = new ArrayList<>();

    private StudyFolder(Path path, FolderLock lock, StudyInputs inputs, Map<String, Object> run) {
        this.path = path;
        this.lock = lock;
        this.inputs = inputs;
        this.run = run;
    }

    /**
     * Begins a folder.
     *
     * @param path a place that is new, or an empty folder
     * @param kept what is needed to play it again: the study, the scenario, its tables, by name
     * @param run what else the manifest says of this run: time, Java version
     * @throws FolderRefused if the place is taken
     */
    public static StudyFolder create(Path path, StudyInputs inputs, Map<String, String> kept, Map<String, Object> run) {
        FolderLock lock = FolderLock.begin(path);
        return lock.holding(() -> {
            kept.forEach((name, text) -> AtomicFile.keep(path.resolve(name), text));
            StudyFolder folder = new StudyFolder(path, lock, inputs, run);
            folder.manifest();
            kept.forEach((name, text) -> folder.checksums.put(name, Checksum.of(text)));
            return folder;
        });
    }

    /**
     * Opens a folder that was left unfinished, or a finished one.
     *
     * @throws FolderRefused if it is no study, was begun by another model, or another run holds it
     */
    public static StudyFolder reopen(Path path, String model) {
        StudyInputs inputs = inputs(path);
        if (!inputs.model().equals(model)) {
            throw new FolderRefused(path + " was begun by another model (version " + inputs.version() + ", commit "
                    + inputs.commit() + "): its runs would not fit together with new ones; play it anew instead");
        }
        FolderLock lock = FolderLock.take(path);
        return lock.holding(() -> {
            inputs.files().forEach((name, sum) -> {
                if (!Checksum.ifThere(path.resolve(name)).equals(sum)) {
                    throw new FolderRefused(path + " was begun with another " + name + " than lies there now");
                }
            });
            StudyFolder folder = new StudyFolder(path, lock, inputs, Manifest.run(Manifest.map(path)));
            folder.checksums.putAll(inputs.files());
            return folder;
        });
    }

    /** Whether a folder is that of a study and not of a plain run or comparison. */
    public static boolean is(Path path) {
        return Files.isRegularFile(path.resolve(STUDY));
    }

    /** What a folder was made from. */
    public static StudyInputs inputs(Path path) {
        try {
            return StudyInputs.of((Map<?, ?>) Manifest.map(path).get("inputs"));
        } catch (ClassCastException | NullPointerException damaged) {
            throw Manifest.damaged(path, damaged);
        }
    }

    /** The files that a folder keeps to play it again, by name. */
    public static Map<String, String> kept(Path path) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : inputs(path).files().keySet()) {
            try {
                kept.put(name, Files.readString(path.resolve(name)));
            } catch (IOException fault) {
                throw new UncheckedIOException("cannot read " + path.resolve(name), fault);
            }
        }
        return kept;
    }

    public Path path() {
        return path;
    }

    public StudyInputs inputs() {
        return inputs;
    }

    /** The journal of one part of the study, with what was played before. */
    public Journal journal(String name, Function<History, double[]> reading) {
        Journal journal = new Journal(path.resolve(Parts.NAME).resolve(name + ".tsv"), reading);
        journals.add(journal);
        return journal;
    }

    /** Writes a data file. */
    public void table(String name, Table table) {
        text(name, table.text());
    }

    /** Writes a data file that is no table. */
    public void text(String name, String text) {
        checksums.put(name, AtomicFile.write(path.resolve(name), text));
    }

    /** Writes figures, if any are wanted; they are made only then. */
    public void figures(Supplier<List<Figure>> figures) {
        if (inputs.charts()) {
            FigureFiles.write(path.resolve("figures"), figures.get());
        }
    }

    /** Says that the folder is complete. */
    public void finish() {
        manifest();
    }

    private void manifest() {
        Manifest.write(path, inputs.toMap(), checksums, run);
    }

    /** Gives the folder free for others. */
    @Override
    public void close() {
        journals.forEach(Journal::close);
        lock.close();
    }

    /** The rows of a data file. */
    public static final class Table {
        private final StringBuilder rows;

        public Table(String... head) {
            rows = new StringBuilder(Csv.row(head));
        }

        /** Adds a row: numbers as {@link NumberText} writes them, true and false as words, all else as its text. */
        public Table row(Object... cells) {
            String[] texts = new String[cells.length];
            for (int i = 0; i < cells.length; i++) {
                texts[i] = cells[i] instanceof Double number ? NumberText.of(number) : String.valueOf(cells[i]);
            }
            rows.append(Csv.row(texts));
            return this;
        }

        /** The table as it stands in the file. */
        public String text() {
            return rows.toString();
        }
    }
}
