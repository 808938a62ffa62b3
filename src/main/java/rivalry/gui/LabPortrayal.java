package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import rivalry.chart.Palette;
import rivalry.chart.Theme;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.SimplePortrayal2D;

/** A lab: a disc, or a square if it is no firm, sized by capability; the ring round it closes as the lab opens. */
final class LabPortrayal extends SimplePortrayal2D {
    private static final long serialVersionUID = 1;
    private static final Color OPEN = Palette.ordinal(2);

    @Override
    public void draw(Object object, Graphics2D canvas, DrawInfo2D info) {
        LabNode lab = (LabNode) object;
        if (!lab.isThere()) {
            return;
        }
        Theme theme = Look.worn();
        double point = point(info);
        double r = point * lab.radius();
        double x = info.draw.x;
        double y = info.draw.y;
        canvas.setColor(lab.colour);
        canvas.fill(
                lab.isFirm()
                        ? new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r)
                        : new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r));
        if (lab.hasModel()) {
            ring(canvas, theme, lab, x, y, r + 3 * point, point);
        }
        if (lab.isPicked()) {
            canvas.setColor(theme.ink());
            canvas.setStroke(new BasicStroke(Look.px(2)));
            double wide = r + 7 * point;
            canvas.draw(new Ellipse2D.Double(x - wide, y - wide, 2 * wide, 2 * wide));
        }
    }

    private static void ring(Graphics2D canvas, Theme theme, LabNode lab, double x, double y, double r, double point) {
        canvas.setStroke(new BasicStroke(Look.px(1)));
        canvas.setColor(theme.grid());
        canvas.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        canvas.setStroke(new BasicStroke((float) (2.6 * point), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        canvas.setColor(OPEN);
        canvas.draw(new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 90, -360 * lab.openness(), Arc2D.OPEN));
    }

    @Override
    public boolean hitObject(Object object, DrawInfo2D range) {
        LabNode lab = (LabNode) object;
        double reach = Math.max(Look.px(8), point(range) * (lab.radius() + 4));
        return lab.isThere()
                && new Ellipse2D.Double(range.draw.x - reach, range.draw.y - reach, 2 * reach, 2 * reach)
                        .intersects(range.clip.x, range.clip.y, range.clip.width, range.clip.height);
    }

    private static double point(DrawInfo2D info) {
        return Places.point(info.draw.width, info.draw.height);
    }
}
