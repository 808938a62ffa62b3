package rivalry.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names lines at their ends, beside the data, so that no legend is needed. */
final class EndLabels {
    private static final double GAP = 14;
    private static final double LEADER = 18;

    /** How far below the data a label may slip, beside the marks of the x axis. */
    private static final double SLIP = 2;

    private final Panel panel;
    private final Theme theme;
    private final List<Line> named = new ArrayList<>();

    EndLabels(Panel panel, Theme theme) {
        this.panel = panel;
        this.theme = theme;
        for (Line line : panel.lines()) {
            if (!line.label().isEmpty() && end(line) >= 0) {
                named.add(line);
            }
        }
    }

    /** How much room the labels need to the right of the data, in points. */
    double width() {
        double width = 0;
        for (Line line : named) {
            width = Math.max(width, LEADER + Type.width(line.label(), Type.LABEL) + 2);
        }
        return width;
    }

    /** Draws the labels beside {@code area}, the rectangle of the data. */
    void draw(Graphics2D canvas, Rectangle2D area, Ruler x, Ruler y) {
        double[] wanted = new double[named.size()];
        for (int i = 0; i < wanted.length; i++) {
            double place = panel.y().scale().place(named.get(i).y()[end(named.get(i))]);
            wanted[i] = area.getMaxY()
                    - area.getHeight() * (place - y.range().low()) / y.range().length();
        }
        double[] placed = Spread.apart(wanted, GAP, area.getMinY(), area.getMaxY() + SLIP);
        for (int i = 0; i < wanted.length; i++) {
            Line line = named.get(i);
            double at = area.getMinX()
                    + area.getWidth()
                            * (line.x()[end(line)] - x.range().low())
                            / x.range().length();
            label(canvas, line, at, wanted[i], area.getMaxX(), placed[i]);
        }
    }

    private void label(Graphics2D canvas, Line line, double x, double y, double edge, double placed) {
        canvas.setColor(theme.readable(line.weight() == Line.Weight.GHOST ? theme.quiet() : line.colour()));
        if (Math.abs(placed - y) > 3 || edge - x > 3) {
            canvas.setStroke(new BasicStroke(0.7f));
            canvas.draw(new Line2D.Double(x + 2, y, edge + LEADER - 4, placed));
        }
        canvas.setFont(line.weight() == Line.Weight.FAINT ? Type.UNIT : Type.LABEL);
        canvas.drawString(line.label(), (float) (edge + LEADER - 2), (float) placed + 4);
    }

    /** The last index with a place on the axis; −1 if there is none. */
    private int end(Line line) {
        for (int i = line.y().length - 1; i >= 0; i--) {
            if (Double.isFinite(panel.y().scale().place(line.y()[i]))) {
                return i;
            }
        }
        return -1;
    }
}
