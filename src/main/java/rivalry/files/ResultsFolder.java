package rivalry.files;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import rivalry.comparison.Finding;
import rivalry.comparison.Resampling;
import rivalry.comparison.SmallestEffects;
import rivalry.experiment.RunSink;
import rivalry.observation.History;
import rivalry.observation.Measure;
import rivalry.observation.Measures;
import rivalry.observation.Series;

/**
 * The folder in which an ensemble keeps what it found.
 *
 * <p>Every finished run is a part file at once, so whatever stops the program, {@link #reopen} goes on from there. {@link
 * #finish} makes the tables from the parts in replicate order: their bytes do not depend on threads, on interruptions or
 * on who finished when. One process at a time holds the folder.
 */
public final class ResultsFolder implements RunSink, AutoCloseable {
    private static final String SERIES = "series.csv";
    private static final String SUMMARY = "summary.csv";
    private static final String EVENTS = "events.csv";
    private static final String DIFFERENCES = "differences.csv";
    private static final String DICTIONARY = "dictionary.csv";
    /** Its tables of results; a table that a scenario names cannot be kept beside them under such a name. */
    static final Set<String> TABLES = Set.of(SERIES, SUMMARY, EVENTS, DIFFERENCES, DICTIONARY);

    private final Path path;
    private final FolderLock lock;
    private Manifest manifest;
    private final Parts parts;
    private final List<Measure> measures;
    private final Map<List<Series>, Layout> layouts = new ConcurrentHashMap<>();

    private ResultsFolder(Path path, FolderLock lock, Manifest manifest, List<Measure> measures) {
        this.path = path;
        this.lock = lock;
        this.manifest = manifest;
        this.measures = measures;
        this.parts = new Parts(path.resolve(Parts.NAME));
    }

    /**
     * Begins a folder.
     *
     * @param path a place that is new, or an empty folder
     * @param scenarios what is needed to play it again: scenario files and their tables, by name, see {@link KeptScenarios}
     * @param run what else the manifest says of this run: time, Java version
     * @throws FolderRefused if the place is taken
     */
    public static ResultsFolder create(
            Path path, Inputs inputs, Map<String, String> scenarios, Map<String, Object> run) {
        FolderLock lock = FolderLock.begin(path);
        return lock.holding(() -> {
            scenarios.forEach((name, text) -> AtomicFile.keep(path.resolve(name), text));
            Manifest manifest = new Manifest(inputs, Map.of(), run);
            manifest.write(path);
            return new ResultsFolder(path, lock, manifest, Measures.all());
        });
    }

    /**
     * Opens a folder that a run left unfinished, or a finished one.
     *
     * @throws FolderRefused if it is no results folder or another run holds it
     */
    public static ResultsFolder reopen(Path path) {
        Manifest.read(path);
        FolderLock lock = FolderLock.take(path);
        return lock.holding(() -> {
            ResultsFolder folder = new ResultsFolder(path, lock, Manifest.read(path), Measures.all());
            folder.parts.clean();
            return folder;
        });
    }

    public Path path() {
        return path;
    }

    public Inputs inputs() {
        return manifest.inputs();
    }

    /**
     * Makes sure that a folder is finished by what began it.
     *
     * @throws FolderRefused if it was begun by another model, by the plan of other scenarios, or has lost what they differ in
     */
    public void refuseUnlessOf(String model) {
        if (!inputs().model().equals(model)) {
            throw new FolderRefused(path + " was begun by another model (version " + inputs().version() + ", commit "
                    + inputs().commit() + "): its runs would not fit together with new ones; play it anew instead");
        }
        Map<String, String> now = KeptScenarios.checksums(KeptScenarios.texts(path), inputs().names());
        inputs().arms().forEach((arm, sum) -> {
            if (!now.get(arm).equals(sum)) {
                throw new FolderRefused(path + " was begun with another " + KeptScenarios.file(now.size(), arm)
                        + " or other tables than lie there now; put them back, or play it anew");
            }
        });
        if (now.size() > 1 && !Files.isRegularFile(path.resolve(ChangesTable.NAME))) {
            throw new FolderRefused(
                    path + " has lost its " + ChangesTable.NAME + ", which says what its arms differ in; play it anew");
        }
    }

    /** More replicates are due than when the folder began. */
    public void expect(int replicates) {
        manifest = new Manifest(inputs().withReplicates(replicates), Map.of(), manifest.run());
        manifest.write(path);
    }

    /**
     * Takes an arm's finished runs from the folder that played them: as links, or as copies where the disk has none.
     *
     * @param arm its name here
     * @param there its name in that folder
     */
    public void take(String arm, Path folder, String there) {
        Parts others = new Parts(folder.resolve(Parts.NAME));
        for (int replicate = 0; replicate < inputs().replicates(); replicate++) {
            if (others.has(there, replicate)) {
                parts.take(arm, replicate, others, there);
            }
        }
    }

    /** Whether a run is already there. */
    public boolean has(String arm, int replicate) {
        return parts.has(arm, replicate);
    }

    /** How many runs are there. */
    public int count() {
        return inputs().names().stream().mapToInt(this::count).sum();
    }

    /** How many runs of an arm are there. */
    public int count(String arm) {
        return (int) IntStream.range(0, inputs().replicates())
                .filter(replicate -> has(arm, replicate))
                .count();
    }

    @Override
    public void finished(String arm, int replicate, History history) {
        Layout layout = layouts.computeIfAbsent(history.series(), series -> Layout.of(series, inputs().detail()));
        parts.write(arm, replicate, out -> Part.write(history, layout, inputs().detail(), inputs().span(), out));
    }

    @Override
    public void failed(String arm, int replicate, RuntimeException cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        parts.writeFailure(arm, replicate, trace.toString());
    }

    /**
     * Makes the tables from the runs that are there, each table on one thread, and last the manifest with their checksums.
     *
     * @param reader is shown every row of {@code summary.csv}
     * @param smallest the smallest effects of interest, by which several arms are compared
     * @return by arm what differs from the first arm
     */
    public Map<String, Differing> finish(int threads, Consumer<SummaryRow> reader, SmallestEffects smallest) {
        Span span = inputs().span();
        List<Parts.OfArm> arms = arms();
        DifferencesTable differences = differences(smallest);
        Tables tables = new Tables(path);
        if (arms.size() > 1) {
            tables.add(DIFFERENCES, out -> differences.write(out, arms)); // it takes longest
        }
        tables.add(SERIES, out -> new SeriesTable(span).write(out, arms));
        tables.add(SUMMARY, out -> new SummaryTable(span, reader).write(out, arms));
        tables.add(EVENTS, out -> EventsTable.write(out, arms));
        List<RivalsMeasure> further = arms.size() > 1 ? RivalsMeasure.ALL : List.of();
        tables.add(DICTIONARY, out -> DictionaryTable.write(out, measures, arms, further));
        Map<String, String> checksums = tables.write(threads);
        DosesTable.in(KeptScenarios.texts(path))
                .ifPresent(dosing -> checksums.put(
                        DoseTable.NAME,
                        AtomicFile.keep(path.resolve(DoseTable.NAME), DoseTable.of(dosing, differences.kept()))));
        if (Files.isRegularFile(path.resolve(DecompositionTable.NAME))) {
            checksums.put(DecompositionTable.NAME, Checksum.of(path.resolve(DecompositionTable.NAME)));
        }
        for (Path file : KeptScenarios.files(path)) {
            checksums.put(KeptScenarios.name(path, file), Checksum.of(file));
        }
        new Manifest(inputs(), checksums, manifest.run()).write(path);
        return differences.kept();
    }

    /**
     * What the runs that are there say to the headline questions of all arms, before any table is made.
     *
     * @param smallest the smallest effects of interest
     */
    public List<Finding> headlines(SmallestEffects smallest) {
        try {
            return differences(smallest).headlines(arms());
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + path, fault);
        }
    }

    private List<Parts.OfArm> arms() {
        return inputs().names().stream()
                .map(arm -> parts.of(arm, inputs().replicates()))
                .toList();
    }

    private DifferencesTable differences(SmallestEffects smallest) {
        return new DifferencesTable(inputs().span(), smallest, new Resampling(inputs().seed()));
    }

    /** Writes several things side by side. */
    public void write(int threads, List<Runnable> things) {
        Tables.sideBySide(threads, things);
    }

    /** A journal of runs beside those of the plan, of which a few numbers are kept. */
    public Journal journal(String name, Function<History, double[]> reading) {
        return new Journal(path.resolve(Parts.NAME).resolve(name + ".tsv"), reading);
    }

    /** Keeps a further data file. */
    public void keep(String name, String text) {
        AtomicFile.keep(path.resolve(name), text);
    }

    /** Gives the folder free for others. */
    @Override
    public void close() {
        lock.close();
    }
}
