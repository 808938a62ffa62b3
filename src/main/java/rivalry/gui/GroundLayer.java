package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.Map;
import rivalry.chart.Palette;
import rivalry.chart.Theme;
import rivalry.scenario.Country;

/** The countries: pale discs under their labs, with their names. */
final class GroundLayer extends MapLayer {
    private final Places places;
    private final Map<String, Country> countries;
    private final Palette palette;

    GroundLayer(Places places, Map<String, Country> countries) {
        this.places = places;
        this.countries = countries;
        palette = new Palette(countries.keySet());
    }

    @Override
    void draw(Graphics2D canvas, Plane plane) {
        Theme theme = Look.worn();
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
            boolean rival = disc.radius() > 15;
            Font font = new Font(Font.SANS_SERIF, Font.BOLD, Look.px(rival ? 15 : 11));
            canvas.setFont(font);
            canvas.setColor(theme.readable(hue));
            String name = countries.get(id).name();
            double width = canvas.getFontMetrics().stringWidth(name);
            double x = ground.getCenterX() - width / 2;
            double y = ground.getMinY() - Look.px(rival ? 7 : 3);
            canvas.drawString(name, (float) x, (float) Math.max(y, Look.px(12)));
        });
    }
}
