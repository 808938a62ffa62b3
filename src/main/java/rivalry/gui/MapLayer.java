package rivalry.gui;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** A layer of the map that is drawn as a whole and cannot be hit. */
abstract class MapLayer extends FieldPortrayal2D {
    /** From the plane of {@link Places} to pixels. */
    record Plane(double x, double y, double wide, double high) {
        static Plane of(DrawInfo2D info) {
            return new Plane(
                    info.draw.x, info.draw.y, info.draw.width / Places.WIDTH, info.draw.height / Places.HEIGHT);
        }

        Rectangle2D bounds() {
            return new Rectangle2D.Double(x, y, wide * Places.WIDTH, high * Places.HEIGHT);
        }

        Point2D at(double px, double py) {
            return new Point2D.Double(x + px * wide, y + py * high);
        }
    }

    abstract void draw(Graphics2D canvas, Plane plane);

    @Override
    protected final void hitOrDraw(Graphics2D canvas, DrawInfo2D info, Bag hits) {
        if (hits == null) {
            draw(canvas, Plane.of(info));
        }
    }

    @Override
    public final Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }
}
