package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Co-authorship of labs across borders: thicker and clearer the more they write together. Ties of about the same
 * strength are drawn as one path, for a path costs time however little is in it.
 */
final class TieLayer {
    private static final int CLASSES = 8;
    private static final double BEND = 0.12;

    private final Places places;

    TieLayer(Places places) {
        this.places = places;
    }

    void draw(Graphics2D canvas, MapLayer.Plane plane, List<Scene.Link> links) {
        Path2D[] paths = new Path2D[CLASSES];
        double most = links.stream().mapToDouble(Scene.Link::strength).max().orElse(1);
        for (Scene.Link link : links) {
            int strength = (int) Math.min(CLASSES - 1.0, CLASSES * Math.sqrt(link.strength() / most));
            if (paths[strength] == null) {
                paths[strength] = new Path2D.Double();
            }
            add(paths[strength], at(plane, link.one()), at(plane, link.other()));
        }
        for (int i = 0; i < CLASSES; i++) {
            if (paths[i] != null) {
                draw(canvas, paths[i], (i + 0.5) / CLASSES);
            }
        }
    }

    private Point2D at(MapLayer.Plane plane, int lab) {
        Point2D place = places.lab(lab);
        return plane.at(place.getX(), place.getY());
    }

    private static void add(Path2D path, Point2D from, Point2D to) {
        double across = to.getX() - from.getX();
        double upward = to.getY() - from.getY();
        path.moveTo(from.getX(), from.getY());
        path.quadTo(
                (from.getX() + to.getX()) / 2 + BEND * upward,
                (from.getY() + to.getY()) / 2 - BEND * Math.abs(across),
                to.getX(),
                to.getY());
    }

    private static void draw(Graphics2D canvas, Path2D path, double strength) {
        Color ink = Look.worn().quiet();
        int opacity = (int) Math.round(24 + 120 * strength);
        canvas.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), opacity));
        canvas.setStroke(new BasicStroke((float) (Look.px(10) / 10.0 * (0.6 + 3.2 * strength))));
        canvas.draw(path);
    }
}
