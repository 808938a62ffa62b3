package rivalry.files;

import java.util.List;
import rivalry.comparison.Decomposition;
import rivalry.comparison.Estimate;

/** {@code decomposition.csv}: what each part of a combined policy does, and all together. */
public final class DecompositionTable {
    public static final String NAME = "decomposition.csv";

    private final StringBuilder rows = new StringBuilder(
            Csv.row("arm", "measure", "entity", "by", "period", "part", "number", "value", "low", "high"));

    /** Adds what is known of one arm. */
    public void add(String arm, List<Decomposed> all) {
        for (Decomposed each : all) {
            Decomposition found = each.decomposition();
            for (Decomposition.Part part : found.parts()) {
                row(arm, each, part.name(), "alone", part.alone());
                row(arm, each, part.name(), "last", part.last());
                row(arm, each, part.name(), "shapley", part.share());
            }
            row(arm, each, "", "together", found.together());
            row(arm, each, "", "synergy", found.synergy());
        }
    }

    /** The text of the table. */
    public String text() {
        return rows.toString();
    }

    private void row(String arm, Decomposed each, String part, String number, Estimate estimate) {
        rows.append(Csv.row(
                arm,
                each.headline().measure(),
                each.headline().entity(),
                each.headline().by(),
                each.period(),
                part,
                number,
                NumberText.of(estimate.value()),
                NumberText.of(estimate.interval().low()),
                NumberText.of(estimate.interval().high())));
    }
}
