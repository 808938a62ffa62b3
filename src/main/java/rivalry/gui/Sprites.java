package rivalry.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import rivalry.chart.Theme;

/**
 * Words on a pale edge, so that what lies under them does not cross them. Each is drawn once and then copied: drawing an
 * edge of letters takes far longer than copying a small picture, and a map shows the same names month after month.
 */
final class Sprites {
    private static final int MOST = 400;
    private static final int EDGE = 2;
    private static final int EDGE_OPACITY = 190;

    private final Map<Key, BufferedImage> drawn = new HashMap<>();

    /** What a picture of words depends on. */
    private record Key(String words, Font font, Color ink, Theme theme, double zoom) {}

    /**
     * Draws words.
     *
     * @param x of their left end
     * @param y of their base line
     */
    void draw(Graphics2D canvas, String words, Font font, Color ink, double x, double y) {
        FontMetrics metrics = canvas.getFontMetrics(font);
        Key key = new Key(words, font, ink, Look.worn(), canvas.getTransform().getScaleX());
        if (drawn.size() > MOST) {
            drawn.clear();
        }
        BufferedImage image = drawn.computeIfAbsent(key, wanted -> image(wanted, metrics));
        canvas.drawImage(
                image,
                (int) Math.round(x) - EDGE,
                (int) Math.round(y) - metrics.getAscent() - EDGE,
                wide(words, metrics),
                high(metrics),
                null);
    }

    private static int wide(String words, FontMetrics metrics) {
        return metrics.stringWidth(words) + 2 * EDGE + 1;
    }

    private static int high(FontMetrics metrics) {
        return metrics.getAscent() + metrics.getDescent() + 2 * EDGE;
    }

    private static BufferedImage image(Key key, FontMetrics metrics) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(wide(key.words, metrics) * key.zoom),
                (int) Math.ceil(high(metrics) * key.zoom),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.scale(key.zoom, key.zoom);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setFont(key.font);
        Color paper = key.theme.paper();
        canvas.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), EDGE_OPACITY));
        int base = EDGE + metrics.getAscent();
        for (int across = -1; across <= 1; across++) {
            for (int down = -1; down <= 1; down++) {
                canvas.drawString(key.words, EDGE + across, base + down);
            }
        }
        canvas.setColor(key.ink);
        canvas.drawString(key.words, EDGE, base);
        canvas.dispose();
        return image;
    }
}
