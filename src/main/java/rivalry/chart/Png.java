package rivalry.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A figure as a PNG picture, two pixels a point. */
public final class Png {
    private static final double PIXELS = 2;

    private Png() {}

    /** The bytes of the picture: alike on one machine and JDK. */
    public static byte[] of(Figure figure, Theme theme) {
        return PngEncoder.encode(draw(figure, theme));
    }

    static BufferedImage draw(Figure figure, Theme theme) {
        Rectangle2D size = FigureSize.of(figure);
        BufferedImage image = new BufferedImage(
                (int) (PIXELS * size.getWidth()), (int) (PIXELS * size.getHeight()), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.scale(PIXELS, PIXELS);
            new Painter(figure, theme).paint(canvas, size);
        } finally {
            canvas.dispose();
        }
        return image;
    }
}
