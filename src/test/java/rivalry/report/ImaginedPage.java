package rivalry.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rivalry.chart.ArmFigures;
import rivalry.chart.Change;
import rivalry.chart.Drawn;
import rivalry.chart.Imagined;
import rivalry.chart.ImaginedVersus;
import rivalry.chart.Versus;
import rivalry.comparison.Difference;
import rivalry.comparison.Verdict;

/** A page of a comparison nobody played. */
final class ImaginedPage {
    private ImaginedPage() {}

    /** A page whose arms, titles and texts carry {@code name}. */
    static Page of(String... names) {
        Versus versus = ImaginedVersus.of(names);
        Map<String, String> countries = Imagined.countries();
        List<Page.ArmPart> arms = new ArrayList<>();
        List<VerdictRow> rows = new ArrayList<>();
        for (Versus.Arm arm : versus.arms()) {
            arms.add(new Page.ArmPart(
                    arm.name(),
                    "Scenario " + arm.name(),
                    "What does " + arm.name() + " change?",
                    new Answer(arm.changes(), countries, 20).paragraphs(),
                    List.of(new Page.InputRow("policies." + arm.name(), "none", "0.95", "a share", "whatif.yaml:11"))));
            arm.changes().stream()
                    .filter(change -> change.isHeadline()
                            || change.period().equals("2035") && change.entity().equals("US"))
                    .forEach(change -> rows.add(row(arm.name(), change, countries)));
        }
        return new Page(
                "Baseline against " + String.join(", ", names),
                "baseline",
                20,
                arms,
                rows,
                Pictures.of(versus, Drawn.of(ArmFigures.of(versus))),
                List.of(new Page.Breakdown(
                        "parts-lag", "Lag, 2035", List.of(new Page.Part(names[0], "+1", "+2", "+1.5")), "+1.5", "0")),
                List.of(),
                List.of("1 of 40 runs failed."),
                List.of(new Page.Fact("seed", "1")),
                "rivalry compare " + names[0]);
    }

    private static VerdictRow row(String arm, Change change, Map<String, String> countries) {
        Difference difference = new Difference(
                change.baseline(),
                change.baseline() + change.difference(),
                change.interval(),
                0.93,
                0.9,
                7.5,
                0.004,
                20,
                change.verdict() == Verdict.IDENTICAL);
        return VerdictRow.of(arm, change, difference, change.isHeadline() ? 0.01 : Double.NaN, countries);
    }
}
