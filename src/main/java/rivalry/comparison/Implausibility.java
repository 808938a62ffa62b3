package rivalry.comparison;

import java.util.Arrays;
import rivalry.scenario.Target;

/**
 * How far a model's answer lies from a target once all that is uncertain about either is granted, in standard units
 * (Craig, Goldstein, Seheult and Smith 1997): beyond 3 a set of parameters is implausible, whatever the distribution's
 * shape (Pukelsheim 1994).
 *
 * <p>Of a level the distance is measured against the band of acceptance, read as a 90 % interval, the model's discrepancy
 * and the answer's own error. A share of counts is judged by the likelihood of the count: the root of its deviance, under
 * a chance that is uncertain by discrepancy and error.
 *
 * @param discrepancy what even the best parameters may be off by, as a part of the band's standard deviation
 */
public record Implausibility(double discrepancy) {

    /** Signed: positive where the answer is above the target. */
    public double of(Target target, double answer, double variance) {
        double off = discrepancy * (target.high() - target.low()) / 2 / Sums.Z95;
        double doubt = variance + off * off;
        double size = target.cases()
                .map(cases -> ofCount(target, cases, answer, doubt))
                .orElseGet(() -> ofLevel(target, answer, doubt));
        return answer < target.value() ? -size : size;
    }

    private static double ofLevel(Target target, double answer, double doubt) {
        double half = answer < target.value() ? target.value() - target.low() : target.high() - target.value();
        double band = half / Sums.Z95;
        double distance = Math.abs(answer - target.value());
        return distance == 0 ? 0 : distance / StrictMath.sqrt(band * band + doubt);
    }

    private static double ofCount(Target target, double cases, double answer, double doubt) {
        int among = (int) StrictMath.rint(cases);
        int count = (int) StrictMath.rint(target.value() * cases);
        double best = new BetaBinomial(among, target.value(), doubt).logProbability(count);
        double here = new BetaBinomial(among, answer, doubt).logProbability(count);
        return StrictMath.sqrt(Math.max(0, 2 * (best - here)));
    }

    /** The n-th largest size; the largest is the first. */
    public static double largest(double[] signed, int n) {
        double[] sizes = new double[signed.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(signed[i]);
        }
        Arrays.sort(sizes);
        return sizes[Math.max(0, sizes.length - n)];
    }

    /**
     * All targets as one number, the less the better: twice the negative log-likelihood of Student's t with nine degrees
     * of freedom, so that a target that no parameters reach does not decide alone. Each counts as often as its weight says.
     */
    public static double misfit(double[] signed, double[] weights) {
        double total = 0;
        for (int k = 0; k < signed.length; k++) {
            total += weights[k] * 10 * StrictMath.log1p(signed[k] * signed[k] / 9);
        }
        return total;
    }
}
