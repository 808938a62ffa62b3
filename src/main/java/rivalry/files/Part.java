package rivalry.files;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import rivalry.observation.History;
import rivalry.observation.Yearly;

/**
 * One finished replicate, as little of it as the tables need; compressed, with a checksum (gzip's), in a file of its own.
 *
 * @param values the numbers of all columns one after another, see {@link Column#size}
 */
record Part(List<Column> columns, List<Event> events, double[] values) {
    private static final int FORMAT = 0x52565031;

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
        return new Part(columns, Event.of(history, span), values);
    }

    void writeTo(OutputStream file) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(file);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed));
        out.writeInt(FORMAT);
        out.writeInt(columns.size());
        for (Column column : columns) {
            out.writeUTF(column.measure());
            out.writeUTF(column.entity());
            out.writeUTF(column.by());
            out.writeByte(column.yearly().ordinal());
            out.writeByte(column.rows().ordinal());
        }
        out.writeInt(events.size());
        for (Event event : events) {
            out.writeUTF(event.month());
            out.writeUTF(event.kind());
            out.writeUTF(event.entity());
            out.writeUTF(event.detail());
        }
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
        byte[] bytes;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            bytes = in.readAllBytes();
        } catch (java.util.zip.ZipException | java.io.EOFException fault) {
            throw damaged(file, fault);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException | IndexOutOfBoundsException fault) {
            throw damaged(file, fault);
        }
    }

    private static FolderRefused damaged(Path file, Exception cause) {
        return new FolderRefused(file + " is damaged: delete it and finish the folder with 'rivalry resume'", cause);
    }

    private static Part read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("not a part file of this version");
        }
        List<Column> columns = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            columns.add(new Column(
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    Yearly.values()[in.readByte()],
                    Detail.Rows.values()[in.readByte()]));
        }
        List<Event> events = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            events.add(new Event(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
        }
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return new Part(columns, events, values);
    }
}
