package rivalry.files;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rivalry.scenario.Overlap;

/**
 * A comparison that has been played: what the terminal, the JSON document and the report are made from.
 *
 * @param folder the results folder, with every table in it
 * @param arms the baseline first
 * @param dosing which dose each arm is; empty where arms are no doses
 */
public record Comparison(Path folder, Inputs inputs, List<ComparedArm> arms, Optional<Dosing> dosing) {
    public Comparison {
        arms = List.copyOf(arms);
    }

    public ComparedArm baseline() {
        return arms.get(0);
    }

    /** The arm that changes the headlines most, in multiples of the smallest effects of interest. */
    public ComparedArm strongest() {
        return others().stream()
                .max(Comparator.comparingDouble(Comparison::strength))
                .orElseThrow();
    }

    /** Where policies of an arm meet on one lever, and which then holds; without what meets in the baseline alike. */
    public List<String> overlaps(ComparedArm arm) {
        List<String> notes = Overlap.of(arm.scenario());
        notes.removeAll(Overlap.of(baseline().scenario()));
        return notes;
    }

    private static double strength(ComparedArm arm) {
        return arm.headlines()
                .filter(finding -> finding.smallest() > 0
                        && Double.isFinite(finding.difference().difference()))
                .mapToDouble(finding -> Math.abs(finding.difference().difference()) / finding.smallest())
                .sum();
    }

    /** All arms but the baseline. */
    public List<ComparedArm> others() {
        return arms.subList(1, arms.size());
    }
}
