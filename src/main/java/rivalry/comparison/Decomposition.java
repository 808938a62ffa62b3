package rivalry.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What each part of a combined policy does to one number: alone, as the last to join, and its Shapley share (1953), the
 * mean over all orders in which the parts might come into force. The shares add up to what all do together.
 *
 * @param together what all parts do, against none
 * @param synergy what they do together beyond the sum of what each does alone
 * @param n replicates in which every coalition has the number
 */
public record Decomposition(List<Part> parts, Estimate together, Estimate synergy, int n) {

    /**
     * One part.
     *
     * @param alone what it does where no other part is in force
     * @param last what it adds where all others are
     * @param share its Shapley share
     */
    public record Part(String name, Estimate alone, Estimate last, Estimate share) {}

    /**
     * Decomposes one number.
     *
     * @param names of the parts, at most {@link Coalition#MOST}
     * @param worlds what each coalition's replicates say, all on the same luck; the place of a coalition is its bits
     */
    public static Decomposition of(List<String> names, List<List<Sample>> worlds, Resampling luck) {
        int n = names.size();
        if (n > Coalition.MOST || worlds.size() != Coalition.count(n)) {
            throw new IllegalArgumentException(n + " parts are not " + worlds.size() + " coalitions");
        }
        Worlds played = Worlds.present(worlds);
        int all = Coalition.count(n) - 1;
        List<Part> parts = new ArrayList<>();
        double[] excess = difference(all, 0, worlds.size());
        for (int i = 0; i < n; i++) {
            double[] alone = difference(1 << i, 0, worlds.size());
            double[] last = difference(all, all ^ 1 << i, worlds.size());
            parts.add(new Part(
                    names.get(i),
                    played.estimate(alone, luck),
                    played.estimate(last, luck),
                    played.estimate(share(i, n), luck)));
            for (int world = 0; world < excess.length; world++) {
                excess[world] -= alone[world];
            }
        }
        return new Decomposition(
                parts,
                played.estimate(difference(all, 0, worlds.size()), luck),
                played.estimate(excess, luck),
                played.size());
    }

    /** Whether one of its numbers may be called different from 0: never below ten replicates. */
    public boolean isResolved(Estimate estimate) {
        return estimate.isResolved(n);
    }

    private static double[] difference(int with, int without, int worlds) {
        double[] weights = new double[worlds];
        weights[with]++;
        weights[without]--;
        return weights;
    }

    /** The weight of each coalition's value in the Shapley share of part {@code i} of {@code n}. */
    static double[] share(int i, int n) {
        IntUnaryOperator factorial = k -> IntStream.rangeClosed(2, k).reduce(1, (a, b) -> a * b);
        double[] weights = new double[Coalition.count(n)];
        for (int others = 0; others < weights.length; others++) {
            if (!Coalition.has(others, i)) {
                int size = Integer.bitCount(others);
                double orders = (double) factorial.applyAsInt(size) * factorial.applyAsInt(n - size - 1);
                weights[others | 1 << i] += orders / factorial.applyAsInt(n);
                weights[others] -= orders / factorial.applyAsInt(n);
            }
        }
        return weights;
    }
}
