package rivalry.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Names lines at their ends, clouds and rows beside them, so that no legend is needed. */
final class EndLabels {
    private static final double GAP = 14;
    private static final double LEADER = 18;

    /** How far below the data a label may slip, beside the marks of the x axis. */
    private static final double SLIP = 2;

    private final Theme theme;
    private final List<Named> named = new ArrayList<>();

    /**
     * Something with a name.
     *
     * @param x where a leader to the label begins, on the x axis; NaN for none
     * @param y what the label wants to stand beside, on the y axis
     */
    private record Named(String label, Color colour, Font font, double x, double y) {}

    EndLabels(Panel panel, Theme theme) {
        this.theme = theme;
        panel.lines().forEach(line -> add(panel, line));
        panel.marks().forEach(mark -> add(panel, mark));
    }

    private void add(Panel panel, Line line) {
        int end = end(panel, line);
        if (!line.label().isEmpty() && end >= 0) {
            Color colour = line.weight() == Line.Weight.GHOST ? theme.quiet() : line.colour();
            Font font = line.weight() == Line.Weight.FAINT ? Type.UNIT : Type.LABEL;
            named.add(new Named(line.label(), colour, font, line.x()[end], line.y()[end]));
        }
    }

    private void add(Panel panel, Mark mark) {
        if (mark instanceof Mark.Cloud cloud && !cloud.label().isEmpty()) {
            double middle = cloud.meanUpward();
            if (Double.isFinite(panel.y().scale().place(middle))) {
                named.add(new Named(cloud.label(), cloud.colour(), Type.LABEL, Double.NaN, middle));
            }
        } else if (mark instanceof Mark.Whisker whisker && !whisker.note().isEmpty()) {
            named.add(new Named(whisker.note(), whisker.colour(), Type.UNIT, Double.NaN, whisker.row()));
        }
    }

    /** How much room the labels need to the right of the data, in points. */
    double width() {
        double width = 0;
        for (Named each : named) {
            width = Math.max(width, LEADER + Type.width(each.label, each.font) + 2);
        }
        return width;
    }

    /** Draws the labels beside the data. */
    void draw(Graphics2D canvas, Placed placed) {
        double[] wanted =
                named.stream().mapToDouble(each -> placed.upward(each.y)).toArray();
        double top = placed.data().getMinY();
        double[] set = Spread.apart(wanted, GAP, top, placed.data().getMaxY() + SLIP);
        for (int i = 0; i < wanted.length; i++) {
            label(canvas, named.get(i), placed, wanted[i], set[i]);
        }
    }

    private void label(Graphics2D canvas, Named each, Placed placed, double y, double set) {
        double x = placed.across(each.x);
        double edge = placed.data().getMaxX();
        canvas.setColor(theme.readable(each.colour));
        if (Math.abs(set - y) > 3 && !Double.isNaN(x) || edge - x > 3) {
            canvas.setStroke(new BasicStroke(0.7f));
            canvas.draw(new Line2D.Double(x + 2, y, edge + LEADER - 4, set));
        }
        canvas.setFont(each.font);
        canvas.drawString(each.label, (float) (edge + LEADER - 2), (float) set + 4);
    }

    /** The last index with a place on the axis; −1 if there is none. */
    private static int end(Panel panel, Line line) {
        for (int i = line.y().length - 1; i >= 0; i--) {
            if (Double.isFinite(panel.y().scale().place(line.y()[i]))) {
                return i;
            }
        }
        return -1;
    }
}
