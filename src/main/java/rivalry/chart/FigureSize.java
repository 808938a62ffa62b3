package rivalry.chart;

import java.awt.geom.Rectangle2D;

/** How large a figure is drawn in files, in points. */
final class FigureSize {
    private static final double WIDTH = 900;

    /** Height of a row of a named axis. */
    private static final double NAME = 30;

    /** Height of what stands above and below such rows. */
    private static final double ROOM = 85;

    private FigureSize() {}

    static Rectangle2D of(Figure figure) {
        double header = 70;
        return new Rectangle2D.Double(0, 0, WIDTH, header + figure.rows() * row(figure));
    }

    private static double row(Figure figure) {
        int names = figure.panels().stream()
                .mapToInt(panel -> panel.y().names().size())
                .max()
                .orElse(0);
        if (names > 0) {
            return ROOM + names * NAME * lines(figure);
        }
        if (figure.panels().stream().anyMatch(Panel::isPlane)) {
            return 700;
        }
        if (figure.panels().size() == 1) {
            return 430;
        }
        return figure.columns() == 1 ? 300 : figure.columns() == 2 ? 340 : 260;
    }

    /** How tall rows of words are, in rows of one line. */
    private static double lines(Figure figure) {
        return figure.panels().stream().flatMap(panel -> panel.marks().stream()).anyMatch(FigureSize::isTall) ? 2.2 : 1;
    }

    private static boolean isTall(Mark mark) {
        return mark instanceof Mark.Cell cell && cell.text().indexOf('\n') >= 0;
    }
}
