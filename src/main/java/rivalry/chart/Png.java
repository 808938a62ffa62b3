package rivalry.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A figure as a PNG picture, two pixels a point. */
public final class Png {
    private static final double PIXELS = 2;

    private Png() {}

    /** The bytes of the picture: alike on one machine and JDK. */
    public static byte[] of(Figure figure, Theme theme) {
        Rectangle2D size = Picture.of(figure);
        BufferedImage image = new BufferedImage(
                (int) (PIXELS * size.getWidth()), (int) (PIXELS * size.getHeight()), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.scale(PIXELS, PIXELS);
            new Painter(figure, theme).paint(canvas, size);
        } finally {
            canvas.dispose();
        }
        return encode(image);
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam fast = writer.getDefaultWriteParam();
            fast.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            fast.setCompressionQuality(0.7f); // deflate level 3: half the time of the default, a third more bytes
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), fast);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
