package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import rivalry.chart.Palette;
import rivalry.chart.Theme;

/** What the signs of the map mean. */
final class Legend extends Sheet {
    private static final long serialVersionUID = 1;

    Legend() {
        Widgets.name(this, "legend");
    }

    @Override
    void draw(Graphics2D canvas, Theme theme) {
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Look.px(10.5)));
        double u = Look.px(10) / 10.0;
        double y = getHeight() / 2.0;
        double x = 10 * u;
        canvas.setColor(Palette.ordinal(0));
        canvas.fill(new Ellipse2D.Double(x, y - 3 * u, 6 * u, 6 * u));
        canvas.fill(new Ellipse2D.Double(x + 8 * u, y - 6 * u, 12 * u, 12 * u));
        x = words(canvas, theme, "legend.capability", x + 25 * u, y);
        canvas.setColor(theme.grid());
        canvas.setStroke(new BasicStroke((float) u));
        canvas.draw(new Ellipse2D.Double(x, y - 6 * u, 12 * u, 12 * u));
        canvas.setColor(Palette.ordinal(2));
        canvas.setStroke(new BasicStroke((float) (2.6 * u)));
        canvas.draw(new Arc2D.Double(x, y - 6 * u, 12 * u, 12 * u, 90, -250, Arc2D.OPEN));
        x = words(canvas, theme, "legend.openness", x + 18 * u, y);
        canvas.setColor(theme.quiet());
        canvas.fill(new Rectangle2D.Double(x, y - 3 * u, 6 * u, 6 * u));
        x = words(canvas, theme, "legend.public", x + 11 * u, y);
        Color ink = theme.quiet();
        canvas.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 120));
        canvas.draw(new Line2D.Double(x, y, x + 16 * u, y));
        x = words(canvas, theme, "legend.ties", x + 21 * u, y);
        canvas.setColor(Palette.ordinal(1));
        canvas.fill(new Ellipse2D.Double(x, y - 3 * u, 6 * u, 6 * u));
        x = words(canvas, theme, "legend.moves", x + 11 * u, y);
        canvas.setColor(Palette.ordinal(4));
        canvas.setStroke(new BasicStroke((float) (2 * u)));
        canvas.draw(new Ellipse2D.Double(x, y - 6 * u, 12 * u, 12 * u));
        words(canvas, theme, "legend.breakthrough", x + 18 * u, y);
    }

    private static double words(Graphics2D canvas, Theme theme, String key, double x, double y) {
        String text = Texts.of(key);
        canvas.setColor(theme.quiet());
        canvas.drawString(text, (float) x, (float) y + Look.px(4));
        return x + canvas.getFontMetrics().stringWidth(text) + Look.px(14);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.px(400), Look.px(22));
    }
}
