package rivalry.chart;

import java.awt.geom.Rectangle2D;

/** How large a figure is drawn in files, in points. */
final class Picture {
    private static final double WIDTH = 900;

    private Picture() {}

    static Rectangle2D of(Figure figure) {
        double header = 70;
        double row =
                figure.panels().size() == 1 ? 430 : figure.columns() == 1 ? 300 : figure.columns() == 2 ? 340 : 260;
        return new Rectangle2D.Double(0, 0, WIDTH, header + figure.rows() * row);
    }
}
