package rivalry.luck;

/**
 * The luck of one replicate: every draw is a pure function of (seed, replicate, decision, agent, month, k).
 *
 * <p>Nothing is consumed, so a draw that one arm makes and another does not shifts no other draw: both arms meet the
 * same luck wherever they make the same decision. Agents and alternatives are named by stable 64-bit keys (see
 * {@link Key}), never by their place in a list.
 */
public final class Draws {
    // Odd steps: how far draws lie apart by month, by k and by part before they are scattered.
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long STEP = 0xD1342543DE82EF95L;
    private static final long PART = 0xA0761D6478BD642FL;
    private static final double TWO_TO_MINUS_52 = 0x1.0p-52;

    private final long root;

    public Draws(long seed, int replicate) {
        root = mix(mix(seed + GOLDEN) + GOLDEN * (replicate + 1L));
    }

    /** A uniform draw in (0, 1), open at both ends, fixed by decision, agent, month and k. */
    public double uniform(Decision decision, long agent, int month, long k) {
        return uniform(stem(decision, agent, month), k);
    }

    /** What the draws of one decision of one agent in one month have in common; hoist it out of loops over k. */
    public long stem(Decision decision, long agent, int month) {
        return stem(branch(decision), agent, month);
    }

    /** What all draws of one decision have in common; hoist it out of loops over agents. */
    public long branch(Decision decision) {
        return mix(root ^ decision.salt());
    }

    /** The {@link #stem(Decision, long, int) stem} of an agent in a month, from the decision's {@link #branch}. */
    public static long stem(long branch, long agent, int month) {
        return branch + agent + GOLDEN * (month + 1L);
    }

    /** A stem of its own for the k-th part of a decision that needs several choices. */
    public static long fork(long stem, long k) {
        return mix(stem + (k + 1) * PART);
    }

    /** The k-th uniform draw in (0, 1) of a {@link #stem}. */
    public static double uniform(long stem, long k) {
        return ((mix(stem + k * STEP) >>> 12) + 0.5) * TWO_TO_MINUS_52;
    }

    /** SplitMix64's finaliser (Steele, Lea and Flood 2014): a bijection that scatters neighbouring keys. */
    static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
