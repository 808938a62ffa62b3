package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import rivalry.experiment.RunSink;
import rivalry.observation.History;

/**
 * The few numbers that a study keeps of each of its many runs: a line a run, to the last bit, added as soon as the run is
 * done. A line cut short by whatever stopped the program does not count, so that run is played again.
 */
public final class Journal implements RunSink, AutoCloseable {
    private static final String FAILED = "failed";

    private final FileChannel channel;
    private final Path file;
    private final Function<History, double[]> reading;
    private final Map<String, Map<Integer, double[]>> runs = new TreeMap<>();

    /** Opens the journal in a file, perhaps one that was begun before. */
    Journal(Path file, Function<History, double[]> reading) {
        this.file = file;
        this.reading = reading;
        try {
            long whole = Files.exists(file) ? read() : 0;
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(whole).position(whole);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot open " + file, fault);
        }
    }

    /** Whether a run is there. */
    public synchronized boolean has(String arm, int replicate) {
        return values(arm, replicate).isPresent();
    }

    /** How many runs are there. */
    public synchronized int count() {
        return runs.values().stream().mapToInt(Map::size).sum();
    }

    /** The numbers of a run, if it is there. */
    public synchronized Optional<double[]> values(String arm, int replicate) {
        return Optional.ofNullable(runs.getOrDefault(arm, Map.of()).get(replicate));
    }

    @Override
    public void finished(String arm, int replicate, History history) {
        double[] values = reading.apply(history);
        StringBuilder line = new StringBuilder(arm).append('\t').append(replicate);
        for (double value : values) {
            line.append('\t').append(Double.toHexString(value));
        }
        append(line.append('\n').toString());
        keep(arm, replicate, values);
    }

    /** A run that fails is played again when the study is resumed. */
    @Override
    public void failed(String arm, int replicate, RuntimeException cause) {
        append(FAILED + '\t' + arm + '\t' + replicate + '\t' + cause.toString().replaceAll("\\s", " ") + '\n');
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot close " + file, fault);
        }
    }

    private synchronized void append(String line) {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException fault) {
            throw new Unwritten(file, fault);
        }
    }

    private synchronized void keep(String arm, int replicate, double[] values) {
        runs.computeIfAbsent(arm, name -> new TreeMap<>()).put(replicate, values);
    }

    /** Takes what is there and returns how many bytes of it are whole lines. */
    private long read() throws IOException {
        String text = Files.readString(file);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        whole.lines().map(line -> List.of(line.split("\t"))).forEach(cells -> {
            if (!cells.get(0).equals(FAILED)) {
                double[] values =
                        cells.stream().skip(2).mapToDouble(Double::parseDouble).toArray();
                keep(cells.get(0), Integer.parseInt(cells.get(1)), values);
            }
        });
        return whole.getBytes(StandardCharsets.UTF_8).length;
    }
}
