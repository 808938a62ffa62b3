package rivalry.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the marks of a panel onto its data area. */
final class MarkPainter {
    private static final double POINT = 2.2;
    private static final double DOT = 4.5;
    private static final double TINT = 0.07;

    private final Graphics2D canvas;
    private final Placed placed;
    private final Theme theme;

    MarkPainter(Graphics2D canvas, Placed placed, Theme theme) {
        this.canvas = canvas;
        this.placed = placed;
        this.theme = theme;
    }

    /** What lies behind axes and lines. */
    void behind() {
        of(Mark.Region.class).forEach(this::tint);
        of(Mark.Cell.class).forEach(this::fill);
    }

    /** What lies before them. */
    void before() {
        of(Mark.Region.class).forEach(this::name);
        of(Mark.Cell.class).forEach(this::write);
        of(Mark.Frame.class).forEach(this::frame);
        of(Mark.Cloud.class).forEach(this::scatter);
        of(Mark.Cloud.class).forEach(this::mean);
        of(Mark.Whisker.class).forEach(this::dot);
    }

    private <M extends Mark> List<M> of(Class<M> kind) {
        return placed.panel().marks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void tint(Mark.Region region) {
        canvas.setColor(Theme.veil(region.colour(), TINT));
        canvas.fill(area(region));
    }

    private Rectangle2D area(Mark.Region region) {
        double left = placed.acrossInside(edge(region, region.across()[0]));
        double right = placed.acrossInside(edge(region, region.across()[1]));
        double top = placed.upwardInside(edge(region, region.upward()[1]));
        double bottom = placed.upwardInside(edge(region, region.upward()[0]));
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private static double edge(Mark.Region region, double at) {
        return region.isOpen() && at != 0 ? Math.copySign(Double.POSITIVE_INFINITY, at) : at;
    }

    /** In the corner of the region that lies farthest from the middle of the panel. */
    private void name(Mark.Region region) {
        if (region.label().isEmpty()) {
            return;
        }
        Rectangle2D area = area(region);
        boolean right = area.getCenterX() > placed.data().getCenterX() + 1;
        boolean low = area.getCenterY() > placed.data().getCenterY() + 1;
        double width = Type.width(region.label(), Type.PANEL);
        words(
                region.label(),
                theme.readable(region.colour()),
                right ? area.getMaxX() - width - 8 : area.getMinX() + 8,
                low ? area.getMaxY() - 9 : area.getMinY() + 18);
    }

    private void fill(Mark.Cell cell) {
        canvas.setColor(Theme.veil(cell.colour(), cell.depth()));
        canvas.fill(square(cell.column(), cell.row(), 1));
    }

    private void frame(Mark.Frame frame) {
        canvas.setColor(frame.colour());
        canvas.setStroke(new BasicStroke(2.5f));
        canvas.draw(square(frame.column(), frame.row(), 3));
    }

    /** The place of a cell of a matrix, less a margin on every side. */
    private Rectangle2D square(double column, double row, double margin) {
        double width = placed.across(1) - placed.across(0);
        double height = placed.upward(0) - placed.upward(1);
        return new Rectangle2D.Double(
                placed.across(column) - width / 2 + margin,
                placed.upward(row) - height / 2 + margin,
                width - 2 * margin,
                height - 2 * margin);
    }

    private void write(Mark.Cell cell) {
        canvas.setColor(theme.ink());
        List<String> lines = cell.text().lines().toList();
        double y = placed.upward(cell.row()) + 4 - 8 * (lines.size() - 1.0);
        for (String line : lines) {
            boolean first = lines.size() > 1 && y < placed.upward(cell.row()) - 3;
            canvas.setFont(first ? Type.LABEL : Type.UNIT);
            double width = Type.width(line, first ? Type.LABEL : Type.UNIT);
            canvas.drawString(line, (float) (placed.across(cell.column()) - width / 2), (float) y);
            y += 16;
        }
    }

    private void scatter(Mark.Cloud cloud) {
        canvas.setColor(Theme.veil(cloud.colour(), 0.45));
        for (int i = 0; i < cloud.across().length; i++) {
            circle(cloud.across()[i], cloud.upward()[i], POINT, true);
        }
    }

    private void mean(Mark.Cloud cloud) {
        double x = cloud.meanAcross();
        double y = cloud.meanUpward();
        canvas.setColor(theme.paper());
        circle(x, y, DOT + 2, true);
        canvas.setColor(cloud.colour());
        circle(x, y, DOT, true);
    }

    private void dot(Mark.Whisker whisker) {
        double y = placed.upward(whisker.row());
        canvas.setColor(whisker.colour());
        canvas.setStroke(new BasicStroke(2f));
        canvas.draw(new Line2D.Double(placed.acrossInside(whisker.low()), y, placed.acrossInside(whisker.high()), y));
        if (!whisker.isFirm()) {
            canvas.setColor(theme.paper());
            circle(whisker.centre(), whisker.row(), DOT, true);
            canvas.setColor(whisker.colour());
        }
        circle(whisker.centre(), whisker.row(), DOT, whisker.isFirm());
    }

    private void circle(double x, double y, double radius, boolean filled) {
        double across = placed.across(x);
        double upward = placed.upward(y);
        if (Double.isFinite(across) && Double.isFinite(upward)) {
            Ellipse2D circle = new Ellipse2D.Double(across - radius, upward - radius, 2 * radius, 2 * radius);
            if (filled) {
                canvas.fill(circle);
            } else {
                canvas.setStroke(new BasicStroke(1.6f));
                canvas.draw(circle);
            }
        }
    }

    private void words(String text, Color colour, double x, double y) {
        canvas.setFont(Type.PANEL);
        canvas.setColor(colour);
        canvas.drawString(text, (float) x, (float) y);
    }
}
