package rivalry.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A JFreeChart axis that marks what its {@link Ruler} says, instead of choosing by itself. */
@SuppressWarnings("serial")
final class RuledAxis extends NumberAxis {
    static {
        TextUtils.setUseFontMetricsGetStringBounds(true); // else words are measured in whole pixels of a screen
    }

    private final transient Ruler ruler;

    RuledAxis(Ruler ruler, Theme theme) {
        super(null);
        this.ruler = ruler;
        setRange(ruler.range().low(), ruler.range().high());
        setTickLabelFont(Type.TICK);
        setTickLabelPaint(theme.quiet());
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
        List<NumberTick> ticks = new ArrayList<>();
        for (Ruler.Mark mark : ruler.marks()) {
            ticks.add(new NumberTick(mark.place(), mark.text(), anchor, TextAnchor.CENTER, 0));
        }
        return ticks;
    }
}
