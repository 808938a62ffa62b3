package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
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
 * done. A line cut short by whatever stopped the program does not count, so that run is played again; nothing is written
 * behind a line cut short by a full disk.
 */
public final class Journal implements RunSink, AutoCloseable {
    private static final String FAILED = "failed";

    private final WritableByteChannel channel;
    private final Path file;
    private final Function<History, double[]> reading;
    private final Map<String, Map<Integer, double[]>> runs = new TreeMap<>();
    private Optional<Unwritten> broken = Optional.empty();

    /** Opens the journal in a file, perhaps one that was begun before. */
    Journal(Path file, Function<History, double[]> reading) {
        this.file = file;
        this.reading = reading;
        try {
            long whole = Files.exists(file) ? read() : 0;
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .truncate(whole)
                    .position(whole);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot open " + file, fault);
        }
    }

    /** A journal that goes elsewhere than to its file. */
    Journal(Path file, Function<History, double[]> reading, WritableByteChannel channel) {
        this.file = file;
        this.reading = reading;
        this.channel = channel;
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
        if (broken.isPresent()) {
            throw broken.get();
        }
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException fault) {
            broken = Optional.of(new Unwritten(file, fault));
            throw broken.get();
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
