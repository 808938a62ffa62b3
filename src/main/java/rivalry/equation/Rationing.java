package rivalry.equation;

/** How few places are shared among many. */
public final class Rationing {
    private Rationing() {}

    /** E21, E22: each candidate's chance of a place: 1 while there are enough; by lot otherwise. */
    public static double chance(double places, double candidates) {
        return candidates <= places ? 1 : Math.max(0, places) / candidates;
    }

    /** E21, E25: whole agents for an expected number, right on average: {@code ⌊expected + u⌋}. */
    public static int round(double expected, double uniform) {
        return (int) Math.floor(expected + uniform);
    }
}
