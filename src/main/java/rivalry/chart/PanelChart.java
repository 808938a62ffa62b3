package rivalry.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A panel as a JFreeChart: axes, grid, bands and lines; words beside them are the painter's. */
final class PanelChart {
    private static final float[] DASHES = {5f, 4f};
    private static final BasicStroke HAIR = new BasicStroke(1f);
    private static final Shape DOT = new Ellipse2D.Double(-3, -3, 6, 6);

    private final Panel panel;
    private final Theme theme;
    private final YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    private final DeviationRenderer renderer = new DeviationRenderer(true, false);

    private PanelChart(Panel panel, Theme theme) {
        this.panel = panel;
        this.theme = theme;
    }

    /** The chart of a panel, with {@code room} round its data for marks and labels. */
    static JFreeChart of(Panel panel, Ruler x, Ruler y, RectangleInsets room, Theme theme) {
        PanelChart maker = new PanelChart(panel, theme);
        panel.lines().forEach(line -> maker.addBand(line, y.range().low()));
        panel.lines().forEach(maker::addLine);
        XYPlot plot = new XYPlot(maker.data, new RuledAxis(x, theme), new RuledAxis(y, theme), maker.renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD); // what comes first lies behind
        maker.dress(plot, room, y.range());
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private void dress(XYPlot plot, RectangleInsets room, Range y) {
        plot.setInsets(new RectangleInsets(room.getTop(), 0, 0, room.getRight()));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(HAIR);
        plot.setFixedRangeAxisSpace(space(room.getLeft(), 0));
        plot.setFixedDomainAxisSpace(space(0, room.getBottom()));
        panel.split()
                .ifPresent(x -> plot.addDomainMarker(
                        new ValueMarker(x, theme.quiet(), HAIR, null, null, 0.5f), Layer.BACKGROUND));
        if (panel.y().names().isEmpty()) {
            double base = panel.y().scale() == Scale.LINEAR && y.low() <= 0 && y.high() >= 0 ? 0 : y.low();
            plot.addRangeMarker(new ValueMarker(base, theme.quiet(), HAIR), Layer.BACKGROUND);
        } else {
            plot.setRangeGridlinesVisible(panel.x().names().isEmpty());
        }
        if (panel.x().zero()) {
            plot.addDomainMarker(new ValueMarker(0, theme.quiet(), HAIR), Layer.BACKGROUND);
        }
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    /** A band breaks where it does not exist; an edge without a place, as 0 on a logarithmic axis, lies on the floor. */
    private void addBand(Line line, double floor) {
        if (!line.hasBand()) {
            return;
        }
        Scale scale = panel.y().scale();
        YIntervalSeries run = null;
        for (int i = 0; i < line.x().length; i++) {
            double high = scale.place(line.high()[i]);
            double low = Double.isNaN(line.low()[i]) ? Double.NaN : lowest(scale.place(line.low()[i]), floor);
            if (Double.isFinite(high) && Double.isFinite(low)) {
                run = run == null ? band(line) : run;
                run.add(line.x()[i], low, low, high);
            } else {
                run = null;
            }
        }
    }

    private static double lowest(double place, double floor) {
        return Double.isNaN(place) ? floor : place;
    }

    private YIntervalSeries band(Line line) {
        YIntervalSeries run = series();
        int index = data.getSeriesCount() - 1;
        renderer.setSeriesLinesVisible(index, false);
        renderer.setSeriesFillPaint(index, colour(line));
        renderer.setAlpha(0.16f);
        return run;
    }

    private void addLine(Line line) {
        double split = panel.split().orElse(Double.POSITIVE_INFINITY);
        addLine(line, Double.NEGATIVE_INFINITY, split, null);
        if (panel.split().isPresent()) {
            addLine(line, last(line, split), Double.POSITIVE_INFINITY, DASHES);
        }
        for (int i = 0; i < line.x().length; i++) {
            if (hasPlace(line, i) && !hasPlace(line, i - 1) && !hasPlace(line, i + 1)) {
                addDot(line, i);
            }
        }
    }

    private boolean hasPlace(Line line, int i) {
        return i >= 0
                && i < line.y().length
                && Double.isFinite(panel.y().scale().place(line.y()[i]));
    }

    /** A value without neighbours, such as that of a single year: no line or band leads to it. */
    private void addDot(Line line, int i) {
        Scale scale = panel.y().scale();
        if (line.hasBand()) {
            YIntervalSeries whisker = stroke(line, null);
            whisker.add(line.x()[i], scale.place(line.low()[i]), 0, 0);
            whisker.add(line.x()[i], scale.place(line.high()[i]), 0, 0);
        }
        YIntervalSeries dot = stroke(line, null);
        dot.add(line.x()[i], scale.place(line.y()[i]), 0, 0);
        int index = data.getSeriesCount() - 1;
        renderer.setSeriesShape(index, DOT);
        renderer.setSeriesShapesVisible(index, true);
    }

    /** A line breaks where it has no place. */
    private void addLine(Line line, double from, double to, float[] dashes) {
        YIntervalSeries run = null;
        for (int i = 0; i < line.x().length; i++) {
            double place = panel.y().scale().place(line.y()[i]);
            if (line.x()[i] >= from && line.x()[i] <= to && Double.isFinite(place)) {
                run = run == null ? stroke(line, dashes) : run;
                run.add(line.x()[i], place, place, place);
            } else {
                run = null;
            }
        }
    }

    private YIntervalSeries stroke(Line line, float[] dashes) {
        YIntervalSeries run = series();
        int index = data.getSeriesCount() - 1;
        float width = line.weight() == Line.Weight.FAINT ? 1.1f : 2.2f;
        renderer.setSeriesPaint(index, colour(line));
        renderer.setSeriesFillPaint(index, new Color(0, 0, 0, 0));
        renderer.setSeriesStroke(
                index, new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes, 0f));
        return run;
    }

    private Color colour(Line line) {
        return line.weight() == Line.Weight.GHOST ? theme.quiet() : line.colour();
    }

    /** The last x not after the split, so that the dashed part joins the solid one. */
    private static double last(Line line, double split) {
        double last = Double.NEGATIVE_INFINITY;
        for (double x : line.x()) {
            last = x <= split ? x : last;
        }
        return last;
    }

    private YIntervalSeries series() {
        YIntervalSeries series = new YIntervalSeries(data.getSeriesCount(), false, true);
        series.setNotify(false);
        data.addSeries(series);
        return series;
    }
}
