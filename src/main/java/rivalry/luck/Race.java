package rivalry.luck;

import net.jafama.StrictFastMath;

/**
 * A keyed choice among weighted alternatives, as an exponential race: the least {@code −ln u / weight} wins.
 *
 * <p>It picks alternative i with probability weight_i / Σ weight, exactly like Gumbel-max ({@code argmax ln weight +
 * Gumbel noise}), of which it is a monotone transform, but spares a logarithm an alternative. Weight 0 never wins; a
 * changed weight moves only those choosers whose winner changes.
 */
public final class Race {
    private long stem;
    private double best = Double.POSITIVE_INFINITY;
    private int winner = -1;

    public Race(long stem) {
        this.stem = stem;
    }

    /** Starts afresh with the luck of another choice: loops over many choosers reuse one race. */
    public Race start(long newStem) {
        stem = newStem;
        best = Double.POSITIVE_INFINITY;
        winner = -1;
        return this;
    }

    /** Enters alternative {@code index} with its stable {@code key}; negative or NaN weights are a caller's bug. */
    public void enter(int index, long key, double weight) {
        if (weight <= 0) {
            return;
        }
        double u = Draws.uniform(stem, key);
        if (2 * (1 - u) >= best * weight * (1 + u)) {
            return; // −ln u ≥ 2 (1 − u) / (1 + u), so it cannot win: the logarithm is spared
        }
        double arrival = -StrictFastMath.log(u) / weight;
        if (arrival < best) {
            best = arrival;
            winner = index;
        }
    }

    /** The index of the winner, or −1 if no alternative had weight. */
    public int winner() {
        return winner;
    }
}
