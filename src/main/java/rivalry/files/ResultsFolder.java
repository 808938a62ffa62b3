package rivalry.files;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import rivalry.experiment.RunSink;
import rivalry.observation.History;
import rivalry.observation.Measure;
import rivalry.observation.Measures;

/**
 * The folder in which an ensemble keeps what it found.
 *
 * <p>Every finished run is a part file at once, so whatever stops the program, {@link #reopen} goes on from there. {@link
 * #finish} makes the tables from the parts in replicate order: their bytes do not depend on threads, on interruptions or
 * on who finished when. One process at a time holds the folder.
 */
public final class ResultsFolder implements RunSink, AutoCloseable {
    private final Path path;
    private final FolderLock lock;
    private final Manifest manifest;
    private final Parts parts;
    private final List<Measure> measures;

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
     * @param scenarios the resolved scenario of each arm, by its name
     * @param run what else the manifest says of this run: time, Java version
     * @throws FolderRefused if the place is taken
     */
    public static ResultsFolder create(
            Path path, Inputs inputs, Map<String, String> scenarios, Map<String, Object> run) {
        refuseUnlessFree(path);
        Path hidden = path.resolve(Parts.NAME);
        try {
            Files.createDirectories(hidden);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot create " + path, fault);
        }
        FolderLock lock = FolderLock.take(path, hidden.resolve(FolderLock.NAME));
        try {
            refuseUnlessFree(path);
            scenarios.forEach((arm, text) -> AtomicFile.write(
                    scenarioFile(path, inputs, arm), out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
            Manifest manifest = new Manifest(inputs, Map.of(), run);
            manifest.write(path);
            return new ResultsFolder(path, lock, manifest, Measures.all());
        } catch (RuntimeException fault) {
            lock.close();
            throw fault;
        }
    }

    /**
     * Opens a folder that a run left unfinished, or a finished one.
     *
     * @throws FolderRefused if it is no results folder or another run holds it
     */
    public static ResultsFolder reopen(Path path) {
        Manifest.read(path);
        FolderLock lock = FolderLock.take(path, path.resolve(Parts.NAME).resolve(FolderLock.NAME));
        ResultsFolder folder = new ResultsFolder(path, lock, Manifest.read(path), Measures.all());
        folder.parts.clean();
        return folder;
    }

    /** What a folder was made from. */
    public static Inputs inputs(Path path) {
        return Manifest.read(path).inputs();
    }

    /** Where a folder keeps the resolved scenario of an arm. */
    public static Path scenarioFile(Path path, Inputs inputs, String arm) {
        if (inputs.arms().size() == 1) {
            return path.resolve("scenario.yaml");
        }
        Path scenarios = path.resolve("scenarios");
        scenarios.toFile().mkdirs();
        return scenarios.resolve(arm + ".yaml");
    }

    public Path path() {
        return path;
    }

    public Inputs inputs() {
        return manifest.inputs();
    }

    public boolean isComplete() {
        return manifest.isComplete();
    }

    /** Whether a run is already there. */
    public boolean has(String arm, int replicate) {
        return parts.has(arm, replicate);
    }

    /** How many runs are there. */
    public int count() {
        return inputs().names().stream()
                .mapToInt(
                        arm -> parts.of(arm, inputs().replicates()).replicates().size())
                .sum();
    }

    @Override
    public void finished(String arm, int replicate, History history) {
        parts.write(arm, replicate, Part.of(history, inputs().detail(), inputs().span()));
    }

    @Override
    public void failed(String arm, int replicate, RuntimeException cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        parts.writeFailure(arm, replicate, trace.toString());
    }

    /**
     * Makes the tables from the runs that are there, and last the manifest with their checksums.
     *
     * @param reader is shown every row of {@code summary.csv}
     */
    public void finish(Consumer<SummaryRow> reader) {
        Span span = inputs().span();
        List<Parts.OfArm> arms = inputs().names().stream()
                .map(arm -> parts.of(arm, inputs().replicates()))
                .toList();
        Map<String, String> checksums = new LinkedHashMap<>();
        table("series.csv", checksums, out -> new SeriesTable(span).write(out, arms));
        table("summary.csv", checksums, out -> new SummaryTable(span, reader).write(out, arms));
        table("events.csv", checksums, out -> EventsTable.write(out, arms));
        table("dictionary.csv", checksums, out -> DictionaryTable.write(out, measures));
        for (String arm : inputs().names()) {
            Path file = scenarioFile(path, inputs(), arm);
            checksums.put(path.relativize(file).toString().replace('\\', '/'), Checksum.of(file));
        }
        new Manifest(inputs(), checksums, manifest.run()).write(path);
    }

    private void table(String name, Map<String, String> checksums, AtomicFile.Body body) {
        checksums.put(name, AtomicFile.write(path.resolve(name), body));
    }

    /** Gives the folder free for others. */
    @Override
    public void close() {
        lock.close();
    }

    /** A place is free if nothing is there, or a folder with nothing in it but what an interrupted start left. */
    private static void refuseUnlessFree(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new FolderRefused(path + " is a file; --out takes a folder that is new or empty");
        }
        if (holdsMoreThan(Parts.NAME, path) || holdsMoreThan(FolderLock.NAME, path.resolve(Parts.NAME))) {
            throw new FolderRefused(path + " is not empty; --out takes a folder that is new or empty");
        }
    }

    private static boolean holdsMoreThan(String name, Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> !entry.getFileName().toString().equals(name))) {
            return entries.iterator().hasNext();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + folder, fault);
        }
    }
}
