package rivalry.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a figure onto anything that can be drawn on: the one way from {@link Figure} to picture. */
public final class Painter {
    private static final double EDGE = 18;
    private static final double BOTTOM = 20;

    /** Long words come out wider in the sans-serif of some machines, where a viewer does not heed the width they were given. */
    private static final double ELSEWHERE = 1.08;

    private static final double HEADROOM = 8;
    private static final double LEAST_RIGHT = 18;
    private static final int FEWEST_MARKS = 2;
    private static final int MOST_MARKS = 7;

    private final Figure figure;
    private final Theme theme;
    private final double right;
    private final double left;

    public Painter(Figure figure, Theme theme) {
        this.figure = figure;
        this.theme = theme;
        right = Math.max(LEAST_RIGHT, widest(panel -> new EndLabels(panel, theme).width()));
        left = widest(this::marksWidth) + 6;
    }

    /** Fills {@code area} with the figure, and says where its panels came to stand. */
    public List<Placed> paint(Graphics2D canvas, Rectangle2D area) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(theme.paper());
        canvas.fill(area);
        double top = header(canvas, area);
        double width = (area.getWidth() - EDGE) / figure.columns();
        double height = (area.getMaxY() - EDGE / 2 - top) / figure.rows();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < figure.panels().size(); i++) {
            double x = area.getMinX() + EDGE + width * (i % figure.columns());
            int row = i / figure.columns();
            double y = top + height * row;
            Rectangle2D cell = new Rectangle2D.Double(x, y, width - EDGE, height - EDGE / 2);
            placed.add(panel(canvas, figure.panels().get(i), cell));
        }
        return placed;
    }

    private double widest(ToDoubleFunction<Panel> width) {
        return figure.panels().stream().mapToDouble(width).max().orElse(0);
    }

    /** Room for the marks of a y axis, however many of them its height will allow. */
    private double marksWidth(Panel panel) {
        double width = 0;
        for (int most = FEWEST_MARKS; most <= MOST_MARKS; most++) {
            for (Ruler.Mark mark :
                    Ruler.of(panel.y(), AxisRanges.ofY(figure, panel.y()), most).marks()) {
                width = Math.max(width, Type.width(mark.text(), Type.TICK));
            }
        }
        return panel.y().names().isEmpty() ? width : ELSEWHERE * width;
    }

    private double header(Graphics2D canvas, Rectangle2D area) {
        if (figure.title().isEmpty() && figure.subtitle().isEmpty()) {
            return area.getMinY() + EDGE / 2; // one of many in a window: its panels say what it is
        }
        double y = area.getMinY() + 12;
        double x = area.getMinX() + EDGE;
        for (String line : Type.wrap(figure.title(), Type.TITLE, area.getWidth() - 2 * EDGE)) {
            y += 22;
            words(canvas, line, Type.TITLE, theme.ink(), x, y - 4);
        }
        for (String line : Type.wrap(figure.subtitle(), Type.SUBTITLE, area.getWidth() - 2 * EDGE)) {
            y += 17;
            words(canvas, line, Type.SUBTITLE, theme.quiet(), x, y - 3);
        }
        return y + 12;
    }

    private Placed panel(Graphics2D canvas, Panel panel, Rectangle2D cell) {
        double top = cell.getMinY();
        if (!panel.title().isEmpty()) {
            words(canvas, panel.title(), Type.PANEL, theme.ink(), cell.getMinX(), top + 12);
            top += 20;
        }
        words(canvas, panel.y().title(), Type.UNIT, theme.quiet(), cell.getMinX(), top + 10);
        top += panel.y().title().isEmpty() ? 0 : 34 - HEADROOM;
        Rectangle2D frame = new Rectangle2D.Double(cell.getMinX(), top, cell.getWidth(), cell.getMaxY() - top);
        double bottom = panel.x().title().isEmpty() ? BOTTOM : 2 * BOTTOM;
        Placed placed = place(panel, frame, bottom);
        MarkPainter marks = new MarkPainter(canvas, placed, theme);
        marks.behind();
        RectangleInsets room = new RectangleInsets(HEADROOM, left, bottom, right);
        PanelChart.of(panel, placed.x(), placed.y(), room, theme).draw(canvas, frame);
        marks.before();
        split(canvas, placed);
        new EndLabels(panel, theme).draw(canvas, placed);
        words(canvas, panel.x().title(), Type.UNIT, theme.quiet(), placed.data().getMinX(), cell.getMaxY() - 2);
        return placed;
    }

    private Placed place(Panel panel, Rectangle2D frame, double bottom) {
        double width = frame.getWidth() - left - right;
        double height = frame.getHeight() - HEADROOM - bottom;
        int across = (int) Math.max(2, width / 48);
        int upward = (int) Math.max(FEWEST_MARKS, Math.min(MOST_MARKS, height / 50));
        if (panel.isPlane()) {
            across = Math.min(across, upward); // both axes of a plane are marked alike
            upward = across;
        }
        Ruler x = Ruler.of(panel.x(), AxisRanges.ofX(figure, panel.x()), across);
        Ruler y = Ruler.of(panel.y(), AxisRanges.ofY(figure, panel.y()), upward);
        Rectangle2D data = new Rectangle2D.Double(frame.getMinX() + left, frame.getMinY() + HEADROOM, width, height);
        return new Placed(panel, data, x, y);
    }

    private void split(Graphics2D canvas, Placed placed) {
        placed.panel().split().ifPresent(at -> {
            double place = placed.across(at);
            if (place != placed.acrossInside(at)) {
                return; // the years shown all lie on one side
            }
            String before = "history";
            double y = placed.data().getMinY() - 4;
            words(canvas, before, Type.NOTE, theme.quiet(), place - 6 - Type.width(before, Type.NOTE), y);
            words(canvas, "what-if", Type.NOTE, theme.quiet(), place + 6, y);
        });
    }

    private static void words(Graphics2D canvas, String text, Font font, Color colour, double x, double y) {
        if (!text.isEmpty()) {
            canvas.setFont(font);
            canvas.setColor(colour);
            canvas.drawString(text, (float) x, (float) y);
        }
    }
}
