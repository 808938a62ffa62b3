package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rivalry.chart.Drawn;
import rivalry.chart.Figure;
import rivalry.chart.Line;
import rivalry.chart.Mark;
import rivalry.chart.Panel;
import rivalry.chart.Png;
import rivalry.chart.Theme;

/** The folder {@code figures}: every figure as SVG and PNG, and the numbers it shows as CSV. */
public final class FigureFiles {
    private FigureFiles() {}

    /** Writes all files of all figures into {@code folder}, which is made if it is not there. */
    public static void write(Path folder, List<Figure> figures) {
        figures.forEach(figure -> write(folder, new Drawn(figure)));
    }

    /** Writes the files of one figure; several threads may write several figures. */
    public static void write(Path folder, Drawn drawn) {
        Figure figure = drawn.figure();
        try {
            Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot create " + folder, fault);
        }
        put(folder, figure.id() + ".svg", drawn.svg().text().getBytes(StandardCharsets.UTF_8));
        put(folder, figure.id() + ".png", Png.of(figure, Theme.LIGHT));
        put(folder, figure.id() + ".csv", table(figure).getBytes(StandardCharsets.UTF_8));
    }

    private static void put(Path folder, String name, byte[] bytes) {
        AtomicFile.write(folder.resolve(name), out -> out.write(bytes));
    }

    /** The plotted numbers: a row a point, of a matrix a row a cell; a value that does not exist is empty. */
    public static String table(Figure figure) {
        StringBuilder rows = new StringBuilder(Csv.row("panel", "line", "x", "centre", "low", "high"));
        for (Panel panel : figure.panels()) {
            for (Line line : panel.lines()) {
                append(rows, panel.title(), line);
            }
            for (Mark mark : panel.marks()) {
                append(rows, panel, mark);
            }
        }
        return rows.toString();
    }

    private static void append(StringBuilder rows, String panel, Line line) {
        boolean band = line.low() != null && line.high() != null;
        for (int i = 0; i < line.x().length; i++) {
            rows.append(Csv.row(
                    panel,
                    line.label(),
                    NumberText.of(line.x()[i]),
                    NumberText.of(line.y()[i]),
                    band ? NumberText.of(line.low()[i]) : "",
                    band ? NumberText.of(line.high()[i]) : ""));
        }
    }

    private static void append(StringBuilder rows, Panel panel, Mark mark) {
        if (mark instanceof Mark.Cloud cloud) {
            for (int i = 0; i < cloud.across().length; i++) {
                String x = NumberText.of(cloud.across()[i]);
                rows.append(Csv.row(panel.title(), cloud.label(), x, NumberText.of(cloud.upward()[i]), "", ""));
            }
        } else if (mark instanceof Mark.Whisker whisker) {
            rows.append(Csv.row(
                    panel.title(),
                    panel.y().names().get((int) whisker.row()),
                    "",
                    NumberText.of(whisker.centre()),
                    NumberText.of(whisker.low()),
                    NumberText.of(whisker.high())));
        } else if (mark instanceof Mark.Cell cell) {
            String row = panel.y().names().get((int) cell.row());
            String column = panel.x().names().get((int) cell.column());
            rows.append(Csv.row(panel.title(), row, column, NumberText.of(cell.value()), "", ""));
        }
    }
}
