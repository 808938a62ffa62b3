package rivalry.files;

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
 * <p>The file is a row of sections: the names of columns, the events, then the numbers, {@value #CHUNK} at a time, a little
 * finer than tables print them. Each is unpacked when it is asked for and not kept: the tables read a few columns of many parts at a time.
 */
final class Part {
    private static final int FORMAT = 0x52565035;
    /** Numbers in a section. */
    private static final int CHUNK = 2_000;

    private final Sections sections;
    private final int count;

    private Part(Sections sections) {
        this.sections = sections;
        count = IntStream.range(2, sections.count()).map(sections::length).sum() / Planes.COUNT;
    }

    /** Writes what the tables need of a run. */
    static void write(History history, Detail detail, Span span, OutputStream file) throws IOException {
        int[] kept = IntStream.range(0, history.series().size())
                .filter(i -> detail.keeps(history.series().get(i)))
                .toArray();
        List<Column> columns = Arrays.stream(kept)
                .mapToObj(i -> Column.of(history.series().get(i), detail))
                .toList();
        double[] values = new double
                [columns.stream().mapToInt(column -> column.size(span)).sum()];
        int offset = 0;
        for (int i = 0; i < kept.length; i++) {
            columns.get(i).extract(history, kept[i], span, values, offset);
            offset += columns.get(i).size(span);
        }
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(TextRows.bytes(columns.stream().map(Part::cells).toList())));
        sections.add(Section.of(TextRows.bytes(
                Event.of(history, detail, span).stream().map(Part::cells).toList())));
        for (int from = 0; from < values.length; from += CHUNK) {
            sections.add(Planes.pack(values, from, Math.min(values.length, from + CHUNK)));
        }
        Sections.write(FORMAT, sections, file);
    }

    /** The numbers of all columns one after another, see {@link Column#size}. */
    double[] values() {
        double[] values = new double[count];
        for (int at = 0; at < count; at += CHUNK) {
            byte[] chunk = chunk(at / CHUNK);
            Planes.read(chunk, 0, chunk.length / Planes.COUNT, values, at);
        }
        return values;
    }

    /**
     * Some runs of numbers, side by side; only the sections that hold them are opened.
     *
     * @param places where each run begins, in ascending order
     * @param sizes how long it is
     */
    double[] values(int[] places, int[] sizes) {
        double[] found = new double[Arrays.stream(sizes).sum()];
        byte[] chunk = {};
        int opened = -1;
        int target = 0;
        for (int i = 0; i < places.length; i++) {
            for (int place = places[i], end = place + sizes[i], run; place < end; place += run) {
                if (place / CHUNK != opened) {
                    opened = place / CHUNK;
                    chunk = chunk(opened);
                }
                run = Math.min(end - place, CHUNK - place % CHUNK);
                Planes.read(chunk, place % CHUNK, run, found, target);
                target += run;
            }
        }
        return found;
    }

    private byte[] chunk(int index) {
        try {
            return Planes.open(sections.section(2 + index));
        } catch (ZipException fault) {
            throw sections.damaged(fault);
        }
    }

    List<Column> columns() {
        return TextRows.of(bytes(0)).stream().map(Part::column).toList();
    }

    List<Event> events() {
        return TextRows.of(bytes(1)).stream().map(Part::event).toList();
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

    private static List<String> cells(Column column) {
        return List.of(
                column.measure(),
                column.entity(),
                column.by(),
                column.yearly().name(),
                column.rows().name());
    }

    private static Column column(List<String> cells) {
        return new Column(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Yearly.valueOf(cells.get(3)),
                Detail.Rows.valueOf(cells.get(4)));
    }

    private static List<String> cells(Event event) {
        return List.of(event.month(), event.kind(), event.entity(), event.detail());
    }

    private static Event event(List<String> cells) {
        return new Event(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }
}
