package rivalry.gui;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import rivalry.chart.Figure;
import rivalry.chart.Png;
import rivalry.chart.Svg;
import rivalry.chart.Theme;
import rivalry.files.AtomicFile;
import rivalry.files.FigureFiles;

/** Charts and pictures as files; what kind, the ending of the name says. */
final class Exports {
    private Exports() {}

    /** A figure as PNG, SVG, or the numbers it shows as CSV; anything else becomes PNG. */
    static Path figure(Figure figure, Path target) {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return write(target, Svg.of(figure, Theme.LIGHT));
        } else if (name.endsWith(".csv")) {
            return write(target, FigureFiles.table(figure).getBytes(StandardCharsets.UTF_8));
        }
        Path picture = name.endsWith(".png") ? target : target.resolveSibling(target.getFileName() + ".png");
        return write(picture, Png.of(figure, Theme.LIGHT));
    }

    private static Path write(Path target, byte[] bytes) {
        AtomicFile.write(target, out -> out.write(bytes));
        return target;
    }

    /** A component as it looks now. */
    static BufferedImage picture(Component component) {
        BufferedImage picture =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        component.paint(canvas);
        canvas.dispose();
        return picture;
    }

    /** A picture as PNG. */
    static void png(Path target, BufferedImage picture) {
        AtomicFile.write(target, out -> ImageIO.write(picture, "png", out));
    }

    /** Pictures as an animated GIF. */
    static void gif(Path target, Iterable<BufferedImage> pictures, int hundredths) {
        AtomicFile.write(target, out -> {
            try (Gif gif = new Gif(out, hundredths)) {
                for (BufferedImage picture : pictures) {
                    gif.add(picture);
                }
            }
        });
    }
}
