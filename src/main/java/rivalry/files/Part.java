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

/**
 * One finished replicate, as little of it as the tables need, in a file of its own.
 *
 * <p>The file is a row of sections: the names of columns, the events, the months of all columns that have some, then the
 * yearly numbers of a {@link YearBlock} of columns each. Numbers are a little finer than tables print them. A section is
 * unpacked when it is asked for and not kept: most tables read a few columns of many parts at a time.
 */
final class Part {
    private static final int FORMAT = 0x52565036;
    private static final int MONTHS = 2;

    private final Sections sections;

    private Part(Sections sections) {
        this.sections = sections;
    }

    /** Writes what the tables need of a run. */
    static void write(History history, Layout layout, Detail detail, Span span, OutputStream file) throws IOException {
        List<Section> sections = new ArrayList<>();
        sections.add(layout.names());
        sections.add(Section.of(TextRows.bytes(
                EventRow.of(history, detail, span).stream().map(Part::cells).toList())));
        sections.add(Section.of(Planes.of(layout.months(history, span))));
        for (int from = 0, to; from < layout.columns().size(); from = to) {
            to = YearBlock.end(layout.columns(), from, span);
            sections.add(Section.of(Planes.of(layout.years(history, from, to, span))));
        }
        Sections.write(FORMAT, sections, file);
    }

    /** The months of all columns that have some, one column after another. */
    double[] months() {
        return numbers(MONTHS, MONTHS + 1);
    }

    /** The yearly numbers of all columns, one column after another. */
    double[] years() {
        return numbers(MONTHS + 1, sections.count());
    }

    private double[] numbers(int first, int end) {
        double[] numbers =
                new double[IntStream.range(first, end).map(this::size).sum()];
        for (int section = first, at = 0; section < end; at += size(section++)) {
            Planes.read(bytes(section), 0, size(section), numbers, at);
        }
        return numbers;
    }

    /**
     * The yearly numbers of some columns, side by side; only the sections that hold them are opened.
     *
     * @param places where each column's numbers begin among those of all
     * @param sizes how many it has
     */
    double[] years(int[] places, int[] sizes) {
        double[] found = new double[Arrays.stream(sizes).sum()];
        byte[] planes = {};
        int start = 0;
        int end = 0;
        int target = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < start || places[i] >= end) {
                int section = MONTHS;
                for (end = 0; places[i] >= end; end += size(section)) {
                    start = end;
                    section++;
                }
                planes = bytes(section);
            }
            Planes.read(planes, places[i] - start, sizes[i], found, target);
            target += sizes[i];
        }
        return found;
    }

    /** How many numbers a section holds. */
    private int size(int section) {
        return sections.length(section) / Planes.COUNT;
    }

    List<Column> columns() {
        return TextRows.of(bytes(0)).stream().map(Column::of).toList();
    }

    List<EventRow> events() {
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
            if (sections.count() <= MONTHS) {
                throw new ZipException("cut short");
            }
            return new Part(sections);
        } catch (ZipException fault) {
            throw Sections.damaged(file, fault);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
    }

    private static List<String> cells(EventRow event) {
        return List.of(event.month(), event.kind(), event.entity(), event.detail());
    }

    private static EventRow event(List<String> cells) {
        return new EventRow(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }
}
