package rivalry.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import rivalry.observation.History;
import rivalry.observation.Yearly;

/**
 * One finished replicate, as little of it as the tables need, in a file of its own.
 *
 * <p>The file is a row of sections: the names of columns, the events, then the numbers, {@value #CHUNK} at a time. Each is
 * unpacked when it is asked for and not kept: the tables read a few columns of many parts at a time.
 */
final class Part {
    private static final int FORMAT = 0x52565034;
    /** Numbers in a section. */
    private static final int CHUNK = 2_000;

    private final Sections sections;
    private final int count;

    private Part(Sections sections) {
        this.sections = sections;
        count = IntStream.range(2, sections.count()).map(sections::length).sum() / Double.BYTES;
    }

    /** Writes what the tables need of a run. */
    static void write(History history, Detail detail, Span span, OutputStream file) throws IOException {
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
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(bytes(columns, Part::write)));
        sections.add(Section.of(bytes(Event.of(history, span), Part::write)));
        for (int from = 0; from < values.length; from += CHUNK) {
            sections.add(Planes.pack(values, from, Math.min(values.length, from + CHUNK)));
        }
        Sections.write(FORMAT, sections, file);
    }

    /** The numbers of all columns one after another, see {@link Column#size}. */
    double[] values() {
        double[] values = new double[count];
        for (int at = 0; at < count; at += CHUNK) {
            unpack(at / CHUNK, values, at);
        }
        return values;
    }

    /**
     * Some runs of numbers, side by side; only the sections that hold them are unpacked.
     *
     * @param places where each run begins, in ascending order
     * @param sizes how long it is
     */
    double[] values(int[] places, int[] sizes) {
        double[] found = new double[Arrays.stream(sizes).sum()];
        double[] chunk = new double[CHUNK];
        int unpacked = -1;
        int target = 0;
        for (int i = 0; i < places.length; i++) {
            for (int place = places[i], end = place + sizes[i], run; place < end; place += run) {
                if (place / CHUNK != unpacked) {
                    unpacked = place / CHUNK;
                    unpack(unpacked, chunk, 0);
                }
                run = Math.min(end - place, CHUNK - place % CHUNK);
                System.arraycopy(chunk, place % CHUNK, found, target, run);
                target += run;
            }
        }
        return found;
    }

    private void unpack(int chunk, double[] values, int at) {
        try {
            Planes.unpack(sections.section(2 + chunk), values, at);
        } catch (ZipException fault) {
            throw sections.damaged(fault);
        }
    }

    List<Column> columns() {
        return read(bytes(0), Part::column);
    }

    List<Event> events() {
        return read(bytes(1), Part::event);
    }

    private byte[] bytes(int section) {
        try {
            return sections.section(section).bytes();
        } catch (ZipException fault) {
            throw sections.damaged(fault);
        }
    }

    boolean hasColumnsOf(Part other) {
        return sections.isSame(0, other.sections);
    }

    /**
     * Opens a part.
     *
     * @throws FolderRefused if it is damaged
     */
    static Part read(Path file) {
        try {
            Sections sections = Sections.open(file, FORMAT);
            if (sections.count() < 2) {
                throw new ZipException("cut short");
            }
            return new Part(sections);
        } catch (ZipException fault) {
            throw new FolderRefused(file + " is damaged: delete it and finish the folder with 'rivalry resume'", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
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
