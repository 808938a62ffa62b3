package rivalry.files;

import java.util.Map;
import rivalry.comparison.Difference;
import rivalry.comparison.Finding;
import rivalry.observation.Series;

/** {@code dose.csv}: how every headline measure answers to the dose. */
final class DoseTable {
    static final String NAME = "dose.csv";

    private DoseTable() {}

    /** The text of the table: headline measures one after another, of each every dose. */
    static String of(Dosing dosing, Map<String, Differing> differing) {
        StringBuilder rows = new StringBuilder(Csv.row(
                "measure",
                "entity",
                "by",
                "period",
                "path",
                "dose",
                "arm",
                "baseline",
                "arm_value",
                "difference",
                "low",
                "high",
                "percent",
                "p_holm",
                "verdict"));
        differing.values().stream()
                .flatMap(arm -> arm.findings().stream())
                .map(Finding::question)
                .filter(question -> question.isHeadline())
                .distinct()
                .forEach(question -> dosing.doses().forEach((arm, dose) -> differing.get(arm).findings().stream()
                        .filter(finding -> finding.question().equals(question))
                        .forEach(finding -> rows.append(row(dosing.path(), dose, arm, finding)))));
        return rows.toString();
    }

    private static String row(String path, String dose, String arm, Finding finding) {
        Series series = finding.question().series();
        Difference difference = finding.difference();
        return Csv.row(
                series.measure().key(),
                series.entity(),
                series.by(),
                finding.question().period(),
                path,
                dose,
                arm,
                NumberText.of(difference.baseline()),
                NumberText.of(difference.arm()),
                NumberText.of(difference.difference()),
                NumberText.of(difference.interval().low()),
                NumberText.of(difference.interval().high()),
                NumberText.of(difference.percent()),
                NumberText.of(finding.pHolm()),
                finding.verdict().words());
    }
}
