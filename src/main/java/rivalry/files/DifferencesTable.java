package rivalry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.comparison.Difference;
import rivalry.comparison.Finding;
import rivalry.comparison.Findings;
import rivalry.comparison.Question;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rivals;
import rivalry.comparison.SmallestEffects;
import rivalry.observation.Series;

/**
 * {@code differences.csv}: how every arm differs from the baseline, for every series and period, paired by luck.
 *
 * <p>The headline questions of an arm are answered first, together; then all others, block by block.
 */
final class DifferencesTable {
    private final Span span;
    private final SmallestEffects smallest;
    private final Resampling luck;
    private final Map<String, Differing> kept = new LinkedHashMap<>();
    private OutputStream out;

    DifferencesTable(Span span, SmallestEffects smallest, Resampling luck) {
        this.span = span;
        this.smallest = smallest;
        this.luck = luck;
    }

    /** How each arm differs, once written. */
    Map<String, Differing> kept() {
        return kept;
    }

    /** @param arms the baseline first */
    void write(OutputStream file, List<Parts.OfArm> arms) throws IOException {
        out = file;
        out.write(Csv.row(
                        "arm",
                        "measure",
                        "entity",
                        "by",
                        "year",
                        "baseline",
                        "arm_value",
                        "difference",
                        "low",
                        "high",
                        "percent",
                        "share_above",
                        "correlation",
                        "variance_reduction",
                        "p_holm",
                        "verdict")
                .getBytes(StandardCharsets.UTF_8));
        Parts.OfArm baseline = arms.get(0);
        if (baseline.replicates().isEmpty()) {
            return;
        }
        double growth = Frontier.growth(baseline, span);
        Findings judge = new Findings(smallest, growth, luck);
        for (Parts.OfArm arm : arms.subList(1, arms.size())) {
            write(new PairedArms(baseline, arm, span), judge, growth);
        }
    }

    /**
     * The answers to the headline questions of every arm, and to no other.
     *
     * @param arms the baseline first
     */
    List<Finding> headlines(List<Parts.OfArm> arms) throws IOException {
        Parts.OfArm baseline = arms.get(0);
        List<Finding> all = new ArrayList<>();
        if (!baseline.replicates().isEmpty()) {
            Findings judge = new Findings(smallest, Frontier.growth(baseline, span), luck);
            for (Parts.OfArm arm : arms.subList(1, arms.size())) {
                all.addAll(headlines(judge).of(new PairedArms(baseline, arm, span)));
            }
        }
        return all;
    }

    private HeadlineFindings headlines(Findings judge) {
        return new HeadlineFindings(judge, span);
    }

    private void write(PairedArms pair, Findings judge, double growth) throws IOException {
        List<Finding> own = new ArrayList<>();
        RivalsRows rivals = new RivalsRows(span);
        Map<Question, Finding> together = new LinkedHashMap<>();
        headlines(judge).of(pair).forEach(finding -> together.put(finding.question(), finding));
        pair.read(column -> true, (column, periods, twins) -> {
            Series series = column.series();
            boolean told = Detail.isTold(series);
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < twins.size(); i++) {
                rivals.hear(column, periods.get(i), twins.get(i));
                questions.add(HeadlineFindings.question(series, periods.get(i), span));
            }
            for (Finding alone : judge.alone(questions, twins)) {
                Finding finding = together.getOrDefault(alone.question(), alone);
                if (finding.difference().n() > 0 || !finding.difference().isIdentical()) {
                    write(pair.name(), finding);
                    if (told) {
                        own.add(finding);
                    }
                }
            }
        });
        List<Rivals> both = rivals.rivals(smallest, growth, luck);
        RivalsRows.write(out, pair.name(), both, luck);
        kept.put(pair.name(), new Differing(own, both, List.of()));
    }

    private void write(String arm, Finding finding) throws IOException {
        Series series = finding.question().series();
        Difference difference = finding.difference();
        out.write(Csv.row(
                        arm,
                        series.measure().key(),
                        series.entity(),
                        series.by(),
                        finding.question().period(),
                        NumberText.of(difference.baseline()),
                        NumberText.of(difference.arm()),
                        NumberText.of(difference.difference()),
                        NumberText.of(difference.interval().low()),
                        NumberText.of(difference.interval().high()),
                        NumberText.of(difference.percent()),
                        NumberText.of(difference.shareAbove()),
                        NumberText.of(difference.correlation()),
                        NumberText.of(difference.varianceReduction()),
                        NumberText.of(finding.pHolm()),
                        finding.verdict().words())
                .getBytes(StandardCharsets.UTF_8));
    }
}
