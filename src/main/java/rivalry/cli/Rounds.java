package rivalry.cli;

import java.util.List;
import java.util.OptionalInt;
import rivalry.comparison.Finding;
import rivalry.comparison.Verdict;

/**
 * How a comparison adds replicates until its headline verdicts are resolved: half as many again each time, which depends on
 * their number alone, up to {@code most}.
 *
 * <p>Whoever looks often finds something by chance. Before the last look a direction therefore only counts as settled with a
 * corrected p-value of at most {@value #EARLY}: over seven looks, from 20 to 200 replicates, a false "different" then comes
 * up in 8 of 100 comparisons instead of 25 (5 with a single look).
 */
record Rounds(int most) {
    private static final double EARLY = 0.01;

    /** How many replicates are due next; empty if there is nothing to add, or nothing to add them for. */
    OptionalInt next(int replicates, List<Finding> headlines) {
        return replicates >= most || headlines.stream().allMatch(Rounds::isSettled)
                ? OptionalInt.empty()
                : OptionalInt.of(Math.min(most, replicates + Math.max(1, replicates / 2)));
    }

    private static boolean isSettled(Finding finding) {
        return switch (finding.verdict()) {
            case HIGHER, LOWER -> finding.pHolm() <= EARLY;
            case NO_PRACTICAL_DIFFERENCE, IDENTICAL -> true;
            case NOT_RESOLVED -> !mayBeResolved(finding);
        };
    }

    /** No replicate has some measures; more replicates do not help those. */
    private static boolean mayBeResolved(Finding finding) {
        return finding.verdict() == Verdict.NOT_RESOLVED && finding.difference().n() > 0;
    }

    /** How many verdicts more replicates might resolve. */
    static long open(List<Finding> headlines) {
        return headlines.stream().filter(Rounds::mayBeResolved).count();
    }

    /** What was seen at one look, in words. */
    static String words(int replicates, List<Finding> headlines) {
        return replicates + " replicates: " + open(headlines) + " of " + headlines.size()
                + " headline verdicts are not resolved";
    }
}
