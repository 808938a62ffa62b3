package rivalry.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One pair of axes with its lines and marks.
 *
 * @param title what this panel shows beside the others; empty if it stands alone
 * @param split where recorded history ends on the x axis; lines are dashed after it
 * @param marks what it shows besides lines
 */
public record Panel(String title, Axis x, Axis y, List<Line> lines, OptionalDouble split, List<Mark> marks) {
    public Panel {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** A panel of lines alone. */
    public Panel(String title, Axis x, Axis y, List<Line> lines, OptionalDouble split) {
        this(title, x, y, lines, split, List.of());
    }

    /** A panel of marks alone. */
    public static Panel ofMarks(String title, Axis x, Axis y, List<? extends Mark> marks) {
        return new Panel(title, x, y, List.of(), OptionalDouble.empty(), List.copyOf(marks));
    }

    /** The same under another title. */
    Panel titled(String other) {
        return new Panel(other, x, y, lines, split, marks);
    }

    /** Whether it shows points in a plane, whose two axes count alike. */
    boolean isPlane() {
        return marks.stream().anyMatch(Mark.Cloud.class::isInstance);
    }

    boolean isEmpty() {
        return lines.isEmpty() && marks.isEmpty();
    }
}
