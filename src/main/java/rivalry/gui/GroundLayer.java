package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import rivalry.chart.Palette;

/** The countries: pale discs under their labs. */
final class GroundLayer {
    private final Places places;
    private final Palette palette;

    GroundLayer(Places places, Iterable<String> countries) {
        this.places = places;
        palette = new Palette(countries);
    }

    void draw(Graphics2D canvas, MapLayer.Plane plane) {
        places.countries().forEach((id, disc) -> {
            double margin = disc.radius() + 2.5;
            Point2D corner = plane.at(disc.x() - margin, disc.y() - margin);
            Ellipse2D ground = new Ellipse2D.Double(
                    corner.getX(), corner.getY(), 2 * margin * plane.wide(), 2 * margin * plane.high());
            Color hue = palette.of(id);
            canvas.setColor(new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), 22));
            canvas.fill(ground);
            canvas.setColor(new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), 90));
            canvas.setStroke(new BasicStroke(Look.px(1)));
            canvas.draw(ground);
        });
    }
}
