package rivalry.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import rivalry.chart.Palette;

/** Researchers on the move: pulses from country to country in the colour of where they come from. */
final class FlowLayer extends MapLayer {
    /** People a pulse stands for, at most this many pulses a pair. */
    private static final double PEOPLE = 100;

    private static final int MOST = 6;

    private final List<Places.Ground> grounds;
    private final List<String> countries;
    private final Palette palette;
    private Scene scene;

    FlowLayer(Places places) {
        grounds = List.copyOf(places.countries().values());
        countries = List.copyOf(places.countries().keySet());
        palette = new Palette(countries);
    }

    void show(Scene shown) {
        scene = shown;
    }

    @Override
    void draw(Graphics2D canvas, Plane plane) {
        if (scene == null) {
            return;
        }
        double beat = (scene.month().getMonthValue() % 6) / 6.0;
        for (int from = 0; from < grounds.size(); from++) {
            for (int to = 0; to < grounds.size(); to++) {
                int pulses = (int) Math.min(MOST, Math.ceil(scene.moves()[from][to] / PEOPLE));
                for (int i = 0; i < pulses; i++) {
                    pulse(canvas, plane, from, to, (beat + i / (double) pulses) % 1);
                }
            }
        }
    }

    private void pulse(Graphics2D canvas, Plane plane, int from, int to, double way) {
        Places.Ground a = grounds.get(from);
        Places.Ground b = grounds.get(to);
        double bend = 0.18 * Math.sin(Math.PI * way);
        Point2D at = plane.at(
                a.x() + way * (b.x() - a.x()) - bend * (b.y() - a.y()),
                a.y() + way * (b.y() - a.y()) + bend * (b.x() - a.x()));
        Color hue = palette.of(countries.get(from));
        double r = Look.px(3);
        canvas.setColor(Look.worn().paper());
        canvas.fill(new Ellipse2D.Double(at.getX() - r - 1, at.getY() - r - 1, 2 * r + 2, 2 * r + 2));
        canvas.setColor(new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), 210));
        canvas.fill(new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
    }
}
