package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.TeamParams;

/** How teams form (E26; Guimerà et al. 2005). */
public final class TeamFormation {
    /** Largest team; the Poisson tail beyond it is cut. */
    public static final int LARGEST = 20;

    private TeamFormation() {}

    /** E26: barrier between two countries, {@code φ0 + φ1·N + φ2·rs − φ3·C + φ4·travel}, never below 0. */
    public static double barrier(TeamParams p, double tension, double security, double cooperation, double travel) {
        return Math.max(0, p.border() + extra(p, tension, security, cooperation, travel));
    }

    /** E26: what former co-authors abroad feel of it, {@code exp(−on_ties·(φ − φ0)⁺)}. */
    public static double onTies(TeamParams p, double barrier) {
        return StrictFastMath.exp(-p.on_ties() * Math.max(0, barrier - p.border()));
    }

    private static double extra(TeamParams p, double tension, double security, double cooperation, double travel) {
        return p.tension() * tension + p.security() * security - p.cooperation() * cooperation + p.travel() * travel;
    }

    /**
     * E26: weight of a country's people, {@code (others + home·compatriots)·exp(−φ)}.
     *
     * @param home how much likelier a compatriot is, {@code exp} of the pull
     * @param pass {@code exp(−φ)}; 1 inside a country
     */
    public static double cell(double others, double compatriots, double home, double pass) {
        return (others + home * compatriots) * pass;
    }

    /** E26: by how much a colleague of a former lab is likelier met than a stranger, {@code exp(pull) − 1}; 0 without it. */
    public static double formerLab(TeamParams p) {
        return StrictMath.expm1(p.former_lab());
    }

    /** E26: how much less likely someone of another topic is met, {@code exp(−topic)}; 1 if topics play no part. */
    public static double otherTopic(TeamParams p) {
        return StrictFastMath.exp(-p.topic());
    }

    /** E26: fills {@code cdf[n]} with the chance of at most n + 1 authors: one, and a Poisson number with mean − 1. */
    public static void sizes(double mean, double[] cdf) {
        double chance = StrictFastMath.exp(-(mean - 1));
        double sum = 0;
        for (int n = 0; n < cdf.length; n++) {
            sum += chance;
            cdf[n] = sum;
            chance *= (mean - 1) / (n + 1);
        }
        cdf[cdf.length - 1] = 1;
    }

    /**
     * E26: what is left of a meeting of a paper's lead with one of its other authors after some months,
     * {@code exp(−decay·months)}.
     */
    public static double tie(TeamParams p, int months) {
        return StrictFastMath.exp(-p.tie_decay() * months);
    }
}
