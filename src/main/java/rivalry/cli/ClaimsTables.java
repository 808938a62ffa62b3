package rivalry.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rivalry.comparison.ClaimAnswer;
import rivalry.comparison.Interval;
import rivalry.comparison.TrialAnswer;
import rivalry.files.StudyFolder.Table;
import rivalry.scenario.Claim;

/** The data files of a test of claims. */
record ClaimsTables(List<ClaimAnswer> answers) {

    /** A row a claim. */
    Table claims() {
        Table table = new Table(
                "id",
                "claim",
                "published",
                "nature",
                "mechanism",
                "measure",
                "experiment",
                "verdict",
                "trial",
                "value",
                "low",
                "high",
                "why");
        for (ClaimAnswer answer : answers) {
            Claim claim = answer.claim();
            Optional<TrialAnswer> deciding = answer.deciding();
            Interval interval =
                    deciding.map(trial -> trial.estimate().interval()).orElse(Interval.NONE);
            table.row(
                    answer.id(),
                    claim.says(),
                    claim.published(),
                    claim.nature().name().toLowerCase(Locale.ROOT),
                    claim.mechanism(),
                    claim.measure(),
                    claim.experiment(),
                    answer.verdict().words(),
                    deciding.map(TrialAnswer::trial).orElse(""),
                    deciding.map(trial -> trial.estimate().value()).orElse(Double.NaN),
                    interval.low(),
                    interval.high(),
                    claim.why().orElse(""));
        }
        return table;
    }

    /** A row a trial. */
    Table trials() {
        Table table =
                new Table("id", "trial", "value", "low", "high", "n", "above", "below", "smallest", "scale", "verdict");
        for (ClaimAnswer answer : answers) {
            for (TrialAnswer trial : answer.trials()) {
                table.row(
                        answer.id(),
                        trial.trial(),
                        trial.estimate().value(),
                        trial.estimate().interval().low(),
                        trial.estimate().interval().high(),
                        trial.n(),
                        trial.room().above(),
                        trial.room().below(),
                        trial.room().smallest(),
                        answer.claim().trials().get(trial.trial()).isLogarithmic() ? "logarithm" : "level",
                        trial.verdict().words());
            }
        }
        return table;
    }
}
