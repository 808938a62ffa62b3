package rivalry.comparison;

import java.util.stream.IntStream;

/**
 * What an arm does to the innovation of two rivals, and whether what one gains the other loses.
 *
 * @param period the years it is asked of
 */
public record Rivals(String period, Innovation first, Innovation second, ZeroSum zeroSum) {

    /** What each country's frontier and impact-weighted papers are in both arms, by replicate. */
    public record Country(Twins capability, Twins impact) {
        private boolean has(int replicate) {
            Innovation.Arms papers = Innovation.Arms.of(impact);
            return Innovation.Arms.of(capability).has(replicate)
                    && papers.has(replicate)
                    && papers.baseline()[replicate] > 0
                    && papers.arm()[replicate] > 0;
        }

        private Innovation innovation(int[] replicates, SmallestEffects effects, double growth) {
            return Innovation.of(
                    Innovation.Arms.of(capability).of(replicates),
                    Innovation.Arms.of(impact).of(replicates),
                    effects,
                    growth);
        }
    }

    /** Of the replicates in which both countries have both numbers in both arms. */
    public static Rivals of(
            String period, Country first, Country second, SmallestEffects effects, double growth, Resampling luck) {
        int[] present = IntStream.range(0, first.capability().baseline().length)
                .filter(i -> first.has(i) && second.has(i))
                .toArray();
        Innovation one = first.innovation(present, effects, growth);
        Innovation other = second.innovation(present, effects, growth);
        double smallest = Math.max(one.smallest(), other.smallest());
        return new Rivals(period, one, other, ZeroSum.of(one.changes(), other.changes(), smallest, luck));
    }

    /**
     * Whether the index is above 0 (what one gains the other loses), below 0 (both move alike), or not resolved; identical
     * where neither country changes, and so has no index.
     */
    public Verdict verdict() {
        if (first.isIdentical() && second.isIdentical()) {
            return Verdict.IDENTICAL;
        }
        Interval interval = zeroSum.interval();
        if (zeroSum.isResolved() && interval.low() > 0) {
            return Verdict.HIGHER;
        }
        return zeroSum.isResolved() && interval.high() < 0 ? Verdict.LOWER : Verdict.NOT_RESOLVED;
    }
}
