package rivalry.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** The legal range of a parameter, as its annotation states it. */
public final class Ranges {
    private Ranges() {}

    public static boolean allows(Parameter about, double value) {
        return (value > about.above() || about.above() == Double.NEGATIVE_INFINITY)
                && (value < about.below() || about.below() == Double.POSITIVE_INFINITY)
                && value >= about.atLeast()
                && value <= about.atMost();
    }

    /** The lower end of the legal range, whether or not it is legal itself. */
    public static double low(Parameter about) {
        return Math.max(about.above(), about.atLeast());
    }

    /** The upper end of the legal range, whether or not it is legal itself. */
    public static double high(Parameter about) {
        return Math.min(about.below(), about.atMost());
    }

    /** The range in words and signs: {@code 0..1}, {@code > 0}, {@code ≥ 0 and < 1}; empty if any number will do. */
    public static String text(Parameter about) {
        if (Double.isFinite(about.atLeast()) && Double.isFinite(about.atMost())) {
            return number(about.atLeast()) + ".." + number(about.atMost());
        }
        String low = Double.isFinite(about.above())
                ? "> " + number(about.above())
                : Double.isFinite(about.atLeast()) ? "≥ " + number(about.atLeast()) : "";
        String high = Double.isFinite(about.below())
                ? "< " + number(about.below())
                : Double.isFinite(about.atMost()) ? "≤ " + number(about.atMost()) : "";
        return low.isEmpty() || high.isEmpty() ? low + high : low + " and " + high;
    }

    /** A number without needless digits, alike on every machine. */
    public static String number(double value) {
        if (value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%d", (long) value);
        }
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toString();
    }
}
