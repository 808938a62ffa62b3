package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.QuadCurve2D;
import rivalry.chart.Theme;
import sim.field.network.Edge;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.network.EdgeDrawInfo2D;
import sim.portrayal.network.SimpleEdgePortrayal2D;

/** Co-authorship of two labs across a border: thicker and clearer the more they write together. */
final class TiePortrayal extends SimpleEdgePortrayal2D {
    private static final long serialVersionUID = 1;

    @Override
    public void draw(Object object, Graphics2D canvas, DrawInfo2D info) {
        EdgeDrawInfo2D ends = (EdgeDrawInfo2D) info;
        double share = ((Edge) object).getWeight();
        Theme theme = Look.worn();
        Color ink = theme.quiet();
        int opacity = (int) Math.round(24 + 120 * share);
        canvas.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), opacity));
        canvas.setStroke(new BasicStroke((float) (Look.px(10) / 10.0 * (0.6 + 3.2 * share))));
        double x1 = ends.draw.x;
        double y1 = ends.draw.y;
        double x2 = ends.secondPoint.x;
        double y2 = ends.secondPoint.y;
        double bend = 0.12;
        canvas.draw(new QuadCurve2D.Double(
                x1, y1, (x1 + x2) / 2 + bend * (y2 - y1), (y1 + y2) / 2 - bend * Math.abs(x2 - x1), x2, y2));
    }
}
