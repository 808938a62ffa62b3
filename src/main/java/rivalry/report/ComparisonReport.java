package rivalry.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rivalry.chart.ArmFigures;
import rivalry.chart.Change;
import rivalry.chart.Dose;
import rivalry.chart.Drawn;
import rivalry.chart.Figure;
import rivalry.chart.Subject;
import rivalry.chart.Versus;
import rivalry.comparison.Finding;
import rivalry.comparison.Resampling;
import rivalry.files.ComparedArm;
import rivalry.files.Comparison;
import rivalry.files.Dosing;
import rivalry.files.InfluentialTable;
import rivalry.files.Inputs;

/** From a played comparison to its figures and its page. */
public final class ComparisonReport {
    private final Comparison comparison;
    private final Versus versus;
    private final List<Drawn> figures;

    public ComparisonReport(Comparison comparison) {
        this.comparison = comparison;
        versus = Views.of(comparison);
        List<Figure> all =
                comparison.dosing().map(this::doseFigures).orElseGet(() -> new ArrayList<>(ArmFigures.of(versus)));
        all.addAll(Breakdowns.figures(comparison.others(), versus.baseline().countries()));
        figures = Drawn.of(all);
    }

    /** Curves over the doses; what lies behind them is shown of the dose that changes most. */
    private List<Figure> doseFigures(Dosing dosing) {
        Dose dose = new Dose(lever(dosing), dosing.isTime(), dosing.numbers());
        List<Figure> all =
                new ArrayList<>(dose.figures(versus.arms(), versus.baseline().countries()));
        String strongest = comparison.strongest().name();
        List<Versus.Arm> one = versus.arms().stream()
                .filter(arm -> arm.name().equals(strongest))
                .toList();
        all.addAll(ArmFigures.of(new Versus(versus.baseline(), one)));
        return all;
    }

    /** {@code export_controls.chips of tighter-chips}. */
    private static String lever(Dosing dosing) {
        String[] keys = dosing.path().split("\\.", 3);
        return keys.length == 3 && keys[0].equals("policies") && !dosing.isTime()
                ? keys[2] + " of " + keys[1]
                : dosing.isTime() && keys.length == 3 ? keys[1] : dosing.path();
    }

    /** In reading order. */
    public List<Drawn> figures() {
        return figures;
    }

    /** The whole page as one HTML file. */
    public String html() {
        return Html.of(page());
    }

    Page page() {
        return new Page(
                title(),
                comparison.baseline().name(),
                comparison.inputs().replicates(),
                comparison.dosing().map(dosing -> List.of(part(dosing))).orElseGet(() -> comparison.others().stream()
                        .map(this::part)
                        .toList()),
                rows(),
                Pictures.of(versus, figures),
                Breakdowns.of(comparison.others(), versus.baseline().countries()),
                assumed(),
                notes(),
                manifest(comparison.inputs()),
                comparison.inputs().command());
    }

    /** What nobody has measured and the headlines rest on, by the shipped sensitivity analysis. */
    private List<Page.Fact> assumed() {
        return InfluentialTable.shipped().stream()
                .map(row -> new Page.Fact(
                        row.parameter(),
                        row.value() + ", plausible from " + row.low() + " to " + row.high() + ": " + row.why()
                                + ". It makes "
                                + Math.round(100 * row.share()) + " % of all effects of parameters on "
                                + new Subject(row.measure(), row.entity(), "")
                                        .phrase(versus.baseline().countries())
                                + "."))
                .toList();
    }

    private String title() {
        String base = comparison.baseline().scenario().name();
        List<ComparedArm> others = comparison.others();
        if (comparison.dosing().isPresent()) {
            return base + " compared with " + others.size() + " doses of: "
                    + others.get(0).scenario().name();
        }
        return others.size() <= 2
                ? base + " compared with: "
                        + others.stream().map(arm -> arm.scenario().name()).collect(Collectors.joining("; "))
                : base + " compared with " + others.size() + " what-ifs";
    }

    private Page.ArmPart part(ComparedArm arm) {
        List<Change> changes = arm.findings().stream().map(Change::of).toList();
        Map<String, String> countries = versus.baseline().countries();
        List<String> answer = new ArrayList<>(
                new Answer(changes, countries, comparison.inputs().replicates()).paragraphs());
        arm.rivals().ifPresent(rivals -> answer.add(new RivalsAnswer(rivals(), luck()).of(rivals)));
        answer.addAll(comparison.overlaps(arm));
        return new Page.ArmPart(
                arm.name(),
                arm.scenario().name(),
                arm.scenario().question(),
                answer,
                arm.changes().stream()
                        .map(change -> new Page.InputRow(
                                change.path(), change.before(), change.after(), change.says(), change.place()))
                        .toList());
    }

    /** All doses as one: what they change is told together. */
    private Page.ArmPart part(Dosing dosing) {
        ComparedArm arm = comparison.strongest();
        List<String> doses = List.copyOf(dosing.doses().values());
        List<String> answer = new ArrayList<>(new DoseAnswer(
                        dosing,
                        comparison.others(),
                        versus.baseline().countries(),
                        comparison.inputs().replicates())
                .paragraphs());
        answer.addAll(comparison.overlaps(arm));
        return new Page.ArmPart(
                doses.size() + " doses",
                arm.scenario().name(),
                arm.scenario().question(),
                answer,
                arm.changes().stream()
                        .map(change -> new Page.InputRow(
                                change.path(),
                                change.before(),
                                change.path().equals(dosing.path()) ? String.join(", ", doses) : change.after(),
                                change.says(),
                                change.place()))
                        .toList());
    }

    private List<String> rivals() {
        return versus.baseline().rivals().stream()
                .map(versus.baseline()::nameOf)
                .toList();
    }

    private Resampling luck() {
        return new Resampling(comparison.inputs().seed());
    }

    /** Headlines first, then every other series over the same periods. */
    private List<VerdictRow> rows() {
        List<VerdictRow> rows = new ArrayList<>();
        for (ComparedArm arm : comparison.others()) {
            Set<String> periods =
                    arm.headlines().map(finding -> finding.question().period()).collect(Collectors.toSet());
            arm.findings().stream()
                    .filter(finding -> periods.contains(finding.question().period()))
                    .filter(finding ->
                            comparison.dosing().isEmpty() || finding.question().isHeadline())
                    .filter(finding -> Double.isFinite(finding.difference().baseline()))
                    .sorted(Comparator.comparing(
                            (Finding finding) -> !finding.question().isHeadline()))
                    .map(finding -> VerdictRow.of(
                            arm.name(),
                            Change.of(finding),
                            finding.difference(),
                            finding.pHolm(),
                            versus.baseline().countries()))
                    .forEach(rows::add);
        }
        return rows;
    }

    private List<String> notes() {
        int played = comparison.others().stream()
                .flatMap(ComparedArm::headlines)
                .mapToInt(finding -> finding.difference().n())
                .max()
                .orElse(0);
        int planned = comparison.inputs().replicates();
        List<String> notes = new ArrayList<>();
        if (played < planned) {
            notes.add("Only " + played + " of " + planned + " replicates exist in both scenarios; the others failed.");
        }
        comparison
                .inputs()
                .until()
                .ifPresent(most -> notes.add("Replicates were added until every headline verdict was "
                        + "resolved, or " + most
                        + " were played. Who looks several times finds something by chance more easily: before the last "
                        + "look a direction counted as settled only with p at most 0.01."));
        return notes;
    }

    private static List<Page.Fact> manifest(Inputs inputs) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", inputs.version() + ", commit " + inputs.commit());
        facts.put("model", inputs.model());
        facts.put("seed", Long.toString(inputs.seed()));
        facts.put("replicates", Integer.toString(inputs.replicates()));
        facts.put("years", inputs.span().first() + "–" + inputs.span().last());
        inputs.arms().forEach((arm, sum) -> facts.put("scenario " + arm, "SHA-256 " + sum));
        return facts.entrySet().stream()
                .map(fact -> new Page.Fact(fact.getKey(), fact.getValue()))
                .toList();
    }
}
