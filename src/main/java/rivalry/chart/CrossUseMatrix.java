package rivalry.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import rivalry.comparison.Verdict;

/** Who builds on whose models: a cell a pair of family and country of readers, and what an arm changes in it. */
final class CrossUseMatrix {
    private static final int FAMILIES = 10;

    /** The change, in per cent, at which a cell is as dark as it gets. */
    private static final double FULL = 50;

    private static final double DARKEST = 0.75;

    private CrossUseMatrix() {}

    static Optional<Figure> of(Versus versus) {
        List<String> countries = readers(versus.baseline());
        List<String> families = families(versus.baseline());
        List<String> names = families.stream().map(versus.baseline()::nameOf).toList();
        String period = lastYear(versus);
        List<Panel> panels = new ArrayList<>();
        for (Versus.Arm arm : versus.arms()) {
            List<Mark> cells = cells(arm, families, countries, period);
            if (!cells.isEmpty()) {
                Axis x = Axis.named("country of the papers", countries);
                Axis y = Axis.named("family built on", names);
                panels.add(Panel.ofMarks(arm.name(), x, y, cells));
            }
        }
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        "cross-use-changes",
                        "Who builds on whose models: change in " + period,
                        "change of the papers a year that build on a family, per cent of the baseline; a dot: not resolved, "
                                + "=: no practical difference",
                        1,
                        panels));
    }

    /** The countries whose use of families is measured, in the order of the scenario. */
    private static List<String> readers(Fans baseline) {
        List<String> readers = baseline.of("family_use").stream()
                .map(fan -> fan.dimension("country"))
                .distinct()
                .toList();
        return baseline.countries().keySet().stream().filter(readers::contains).toList();
    }

    /** The families most used in the baseline's last year, the most used on top. */
    private static List<String> families(Fans baseline) {
        List<String> families = new ArrayList<>(FamilyFigures.mostUsed(baseline, baseline.lastYear(), FAMILIES));
        Collections.reverse(families);
        return families;
    }

    private static List<Mark> cells(Versus.Arm arm, List<String> families, List<String> countries, String period) {
        List<Mark> cells = new ArrayList<>();
        for (int row = 0; row < families.size(); row++) {
            for (int column = 0; column < countries.size(); column++) {
                int r = row;
                int c = column;
                arm.of("family_use", families.get(row), "country=" + countries.get(column)).stream()
                        .filter(change -> change.period().equals(period) && change.baseline() > 0)
                        .findFirst()
                        .ifPresent(change -> cells.add(cell(change, c, r)));
            }
        }
        return cells;
    }

    private static Mark cell(Change change, int column, int row) {
        double percent = 100 * change.difference() / change.baseline();
        if (!change.isResolved()) {
            String text = change.verdict() == Verdict.NOT_RESOLVED ? "·" : "=";
            return new Mark.Cell(column, row, Palette.GREY, 0.12, percent, text);
        }
        return new Mark.Cell(
                column,
                row,
                percent > 0 ? Palette.BLUE : Palette.VERMILLION,
                0.12 + (DARKEST - 0.12) * Math.min(1, Math.abs(percent) / FULL),
                percent,
                Numbers.HUMAN.printSigned(rounded(percent)));
    }

    private static double rounded(double percent) {
        return Math.abs(percent) < 1 ? percent : Math.rint(percent);
    }

    private static String lastYear(Versus versus) {
        return Integer.toString(versus.baseline().lastYear());
    }
}
