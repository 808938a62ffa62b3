package rivalry.world;

/** Who is where: leads and lags. */
public final class Standings {
    private Standings() {}

    /** Points of capability by which a country leads the best of the others; negative if behind, 0 if unknown. */
    public static double leadPoints(World world, Nation nation) {
        int last = Math.max(0, world.month() - 1);
        double others = Double.NaN;
        for (Nation other : world.nations()) {
            if (other != nation) {
                others = Industry.greater(others, other.best[last]);
            }
        }
        double lead = nation.best[last] - others;
        return Double.isNaN(lead) ? 0 : lead;
    }

    /** Months since the best other country first passed the level a country has now; 0 for the leader (E15). */
    public static double lag(World world, Nation nation) {
        return monthsBehind(world, nation.best[world.month()], nation);
    }

    /** Months since the best model anywhere first passed the level the best open model has now (E18). */
    public static double openLag(World world) {
        double level = Double.NaN;
        for (Nation nation : world.nations()) {
            level = Industry.greater(level, nation.bestOpen[world.month()]);
        }
        return monthsBehind(world, level, null);
    }

    /** Months since a country other than {@code except} first passed a level; NaN if there is no level. */
    private static double monthsBehind(World world, double level, Nation except) {
        if (Double.isNaN(level)) {
            return Double.NaN;
        }
        int first = world.month() + 1;
        for (Nation other : world.nations()) {
            if (other != except) {
                first = passed(other.peak, level, first);
            }
        }
        return Math.max(0, world.month() - first);
    }

    /** The first month before {@code until} in which a peak lies above a level, by halves; {@code until} if none. */
    private static int passed(double[] peak, double level, int until) {
        int low = 0;
        int high = until;
        while (low < high) {
            int middle = (low + high) / 2;
            if (peak[middle] > level) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
