package rivalry.files;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rivalry.comparison.Finding;
import rivalry.comparison.Rivals;
import rivalry.scenario.Scenario;

/**
 * One arm of a comparison; the first of them is the baseline, which changes nothing and differs in nothing.
 *
 * @param scenario its parameters at their stated values
 * @param changes what its inputs change of the baseline's
 * @param summary its rows of {@code summary.csv}
 * @param differing how its outcomes differ from the baseline's
 */
public record ComparedArm(
        String name, Scenario scenario, List<InputChange> changes, List<SummaryRow> summary, Differing differing) {

    /** How its outcomes differ, for the two rivals, their pair and the world, in the order of {@code differences.csv}. */
    public List<Finding> findings() {
        return differing.findings();
    }

    /** What it does to the innovation of the two rivals over the years ahead, else in the last year. */
    public Optional<Rivals> rivals() {
        return differing.rivals().stream()
                .max(Comparator.comparing((Rivals rivals) -> rivals.period().length()));
    }

    /** The answers that were judged together: headline measures over the years ahead and in the last year. */
    public Stream<Finding> headlines() {
        return findings().stream().filter(finding -> finding.question().isHeadline());
    }

    /** The finding on one series over one period, if there is one. */
    public Optional<Finding> finding(String measure, String entity, String by, String period) {
        return findings().stream()
                .filter(finding -> finding.question().series().measure().key().equals(measure)
                        && finding.question().series().entity().equals(entity)
                        && finding.question().series().by().equals(by)
                        && finding.question().period().equals(period))
                .findFirst();
    }
}
