package rivalry.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One pair of axes with its lines.
 *
 * @param title what this panel shows beside the others; empty if it stands alone
 * @param split where recorded history ends on the x axis; lines are dashed after it
 */
public record Panel(String title, Axis x, Axis y, List<Line> lines, OptionalDouble split) {
    public Panel {
        lines = List.copyOf(lines);
    }
}
