package rivalry.files;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import rivalry.observation.History;
import rivalry.observation.Yearly;

/**
 * One finished replicate, as little of it as the tables need, in a file of its own: compressed, with gzip's checksum.
 *
 * <p>The names of columns and the events stay bytes until they are asked for: the tables read the numbers of many parts
 * many times, the names of one.
 */
final class Part {
    private static final int FORMAT = 0x52565032;

    private final byte[] columns;
    private final byte[] events;
    private final double[] values;

    private Part(byte[] columns, byte[] events, double[] values) {
        this.columns = columns;
        this.events = events;
        this.values = values;
    }

    static Part of(History history, Detail detail, Span span) {
        List<Column> columns = history.series().stream()
                .map(series -> Column.of(series, detail))
                .toList();
        double[] values = new double
                [columns.stream().mapToInt(column -> column.size(span)).sum()];
        int offset = 0;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).extract(history, i, span, values, offset);
            offset += columns.get(i).size(span);
        }
        return new Part(bytes(columns, Part::write), bytes(Event.of(history, span), Part::write), values);
    }

    /** The numbers of all columns one after another, see {@link Column#size}. */
    double[] values() {
        return values;
    }

    List<Column> columns() {
        return read(columns, Part::column);
    }

    List<Event> events() {
        return read(events, Part::event);
    }

    boolean hasColumnsOf(Part other) {
        return Arrays.equals(columns, other.columns);
    }

    void writeTo(OutputStream file) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(file, 1 << 15);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed, 1 << 15));
        out.writeInt(FORMAT);
        out.writeInt(columns.length);
        out.write(columns);
        out.writeInt(events.length);
        out.write(events);
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
        out.flush();
        packed.finish(); // and not closed: the file is still to be forced to the disk
    }

    /**
     * Reads a part.
     *
     * @throws FolderRefused if it is damaged
     */
    static Part read(Path file) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 15)) {
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (ZipException | EOFException | BufferUnderflowException fault) {
            throw new FolderRefused(file + " is damaged: delete it and finish the folder with 'rivalry resume'", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
    }

    private static Part read(ByteBuffer bytes) throws ZipException {
        if (bytes.getInt() != FORMAT) {
            throw new ZipException("not a part of this version");
        }
        byte[] columns = new byte[bytes.getInt()];
        bytes.get(columns);
        byte[] events = new byte[bytes.getInt()];
        bytes.get(events);
        double[] values = new double[bytes.getInt()];
        bytes.asDoubleBuffer().get(values);
        return new Part(columns, events, values);
    }

    private static void write(DataOutputStream out, Column column) throws IOException {
        out.writeUTF(column.measure());
        out.writeUTF(column.entity());
        out.writeUTF(column.by());
        out.writeByte(column.yearly().ordinal());
        out.writeByte(column.rows().ordinal());
    }

    private static Column column(DataInputStream in) throws IOException {
        return new Column(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                Yearly.values()[in.readByte()],
                Detail.Rows.values()[in.readByte()]);
    }

    private static void write(DataOutputStream out, Event event) throws IOException {
        out.writeUTF(event.month());
        out.writeUTF(event.kind());
        out.writeUTF(event.entity());
        out.writeUTF(event.detail());
    }

    private static Event event(DataInputStream in) throws IOException {
        return new Event(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(DataOutputStream out, T item) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> byte[] bytes(List<T> items, Writing<T> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeInt(items.size());
            for (T item : items) {
                writing.write(out, item);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static <T> List<T> read(byte[] bytes, Reading<T> reading) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<T> items = new ArrayList<>();
        try {
            for (int left = in.readInt(); left > 0; left--) {
                items.add(reading.read(in));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return items;
    }
}
