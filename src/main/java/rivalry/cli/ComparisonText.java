package rivalry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rivalry.chart.Numbers;
import rivalry.comparison.Difference;
import rivalry.comparison.Finding;
import rivalry.comparison.Resampling;
import rivalry.comparison.Verdict;
import rivalry.files.ComparedArm;
import rivalry.files.Comparison;
import rivalry.files.InputChange;
import rivalry.observation.Measure;
import rivalry.observation.Series;

/** What a comparison prints: first what differs in the inputs, then in the outcomes. */
final class ComparisonText {
    private final Comparison comparison;

    ComparisonText(Comparison comparison) {
        this.comparison = comparison;
    }

    void print(PrintWriter out) {
        out.printf("%nWhat differs in the inputs%n");
        if (comparison.dosing().isPresent()) {
            printChanges(comparison.strongest(), out);
        } else {
            comparison.others().forEach(arm -> printChanges(arm, out));
        }
        out.printf(
                Locale.ROOT,
                "%nWhat differs in the outcomes: %d replicates of each scenario on the same luck,%n"
                        + "95 %% intervals in brackets; pairing says how many times as many replicates separate luck would need%n",
                comparison.inputs().replicates());
        if (comparison.inputs().replicates() < Verdict.FEWEST_REPLICATES) {
            out.printf("below %d replicates no verdict is given but 'identical'%n", Verdict.FEWEST_REPLICATES);
        }
        comparison.dosing().ifPresentOrElse(dosing -> new DoseText(comparison, dosing).print(out), () -> comparison
                .others()
                .forEach(arm -> printVerdicts(arm, out)));
    }

    private void printChanges(ComparedArm arm, PrintWriter out) {
        String title = arm.scenario().name();
        out.printf("%n%s%n", title.equals(arm.name()) ? title : arm.name() + ": " + title);
        if (arm.changes().isEmpty()) {
            out.println("  nothing");
        }
        List<List<String>> rows = new ArrayList<>();
        for (InputChange change : arm.changes()) {
            rows.add(List.of(change.path(), change.before() + " → " + change.after(), change.says(), change.place()));
        }
        if (!rows.isEmpty()) {
            TextTable.print(rows, out);
        }
        comparison.overlaps(arm).forEach(note -> out.println("  " + note));
    }

    private void printVerdicts(ComparedArm arm, PrintWriter out) {
        List<String> periods = arm.headlines()
                .map(finding -> finding.question().period())
                .distinct()
                .toList();
        out.printf("%n%s against %s%n%n", arm.name(), comparison.baseline().name());
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("measure", "of", "unit"));
        periods.forEach(period -> head.addAll(List.of(period, "difference", "pairing", "verdict")));
        rows.add(head);
        arm.headlines()
                .map(finding -> finding.question().series())
                .distinct()
                .forEach(series -> rows.add(row(arm, series, periods)));
        TextTable.print(rows, out);
        out.println();
        PartsText.print(arm.differing().parts(), countries(arm), out);
        arm.rivals().ifPresent(rivals -> {
            new RivalsText(new Resampling(comparison.inputs().seed())).print(rivals, out);
            out.println();
        });
    }

    private static Map<String, String> countries(ComparedArm arm) {
        Map<String, String> names = new LinkedHashMap<>();
        arm.scenario().countries().forEach((id, country) -> names.put(id, country.name()));
        return names;
    }

    private static List<String> row(ComparedArm arm, Series series, List<String> periods) {
        Measure measure = series.measure();
        List<String> row = new ArrayList<>(List.of(
                measure.key().replace('_', ' '),
                series.by().isEmpty() ? series.entity() : series.entity() + ", " + series.by(),
                measure.unitBeside()));
        for (String period : periods) {
            Optional<Finding> finding = arm.finding(measure.key(), series.entity(), series.by(), period);
            row.addAll(finding.map(found -> cells(found, measure.isShare() ? Numbers.PERCENT : Numbers.HUMAN))
                    .orElse(List.of("", "", "", "")));
        }
        return row;
    }

    private static List<String> cells(Finding finding, Numbers numbers) {
        Difference difference = finding.difference();
        boolean isShare = numbers == Numbers.PERCENT;
        Numbers signed = isShare ? Numbers.POINTS : numbers; // a difference of per cent is no per cent
        String interval = difference.isIdentical()
                ? "0"
                : signed.printSigned(difference.difference()) + " "
                        + difference.interval().inBrackets(signed::printSigned)
                        + (isShare ? " points" : "");
        double times = difference.varianceReduction();
        return List.of(
                numbers.print(difference.baseline()),
                interval,
                Double.isNaN(times) ? "" : "×" + Numbers.HUMAN.print(times),
                finding.verdict().words());
    }
}
