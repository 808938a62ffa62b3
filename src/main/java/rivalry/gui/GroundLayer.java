package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import rivalry.chart.Palette;

/** The countries: pale grounds under their labs. */
final class GroundLayer {
    private final Places places;
    private final Palette palette;

    GroundLayer(Places places, Iterable<String> countries) {
        this.places = places;
        palette = new Palette(countries);
    }

    void draw(Graphics2D canvas, MapLayer.Plane plane) {
        places.countries().forEach((id, place) -> {
            Shape ground = shape(place, plane);
            Color hue = palette.of(id);
            canvas.setColor(new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), 22));
            canvas.fill(ground);
            canvas.setColor(new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), 90));
            canvas.setStroke(new BasicStroke(Look.px(1)));
            canvas.draw(ground);
        });
    }

    static Shape shape(Places.Ground place, MapLayer.Plane plane) {
        Point2D corner = plane.at(place.x() - place.wide(), place.y() - place.high());
        double wide = 2 * place.wide() * plane.wide();
        double high = 2 * place.high() * plane.high();
        double round = place.isRival() ? Math.min(wide, high) / 3 : Math.max(wide, high);
        return new RoundRectangle2D.Double(corner.getX(), corner.getY(), wide, high, round, round);
    }
}
