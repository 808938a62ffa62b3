package rivalry.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers read on an axis and in titles. */
public enum Numbers {
    /** {@code 2026}, never {@code 2,026}. */
    YEAR {
        @Override
        public String print(double value) {
            return plain(value, 0);
        }
    },
    /** {@code 0.4}, {@code 25}, {@code 12 k}, {@code 3.5 M}, {@code 410 bn}; {@code 2.08e27} and {@code 1.1e−6}, nearly as files have them, where no word helps. */
    HUMAN {
        @Override
        public String print(double value) {
            double size = Math.abs(value);
            if (size >= 0.9995e15 && Double.isFinite(value)) {
                return scientific(value);
            }
            for (Suffix suffix : SUFFIXES) {
                if (size >= suffix.factor * 0.9995) {
                    return significant(value / suffix.factor) + " " + suffix.name;
                }
            }
            return significant(value);
        }
    },
    /** {@code 2.7 %} of 0.027. */
    PERCENT {
        @Override
        public String print(double value) {
            return significant(100 * value) + " %";
        }
    },
    /** {@code 0.3} of 0.003: percentage points, where the axis says so. */
    POINTS {
        @Override
        public String print(double value) {
            return significant(100 * value);
        }
    },
    /** {@code 0.17}, and {@code 0} of what rounds to it: of indices and shares of one. */
    HUNDREDTHS {
        @Override
        public String print(double value) {
            if (!Double.isFinite(value)) {
                return "–";
            }
            return Math.abs(value) < 0.005 ? "0" : plain(value, 2);
        }
    };

    private record Suffix(double factor, String name) {}

    private static final Suffix[] SUFFIXES = {
        new Suffix(1e12, "tn"), new Suffix(1e9, "bn"), new Suffix(1e6, "M"), new Suffix(1e3, "k")
    };

    /** The number as a person would write it, to three significant digits. */
    public abstract String print(double value);

    /** The same with its sign, also where it is above zero: for differences. */
    public String printSigned(double value) {
        String text = print(value);
        return (value > 0 && !text.equals("0") ? "+" : "") + text;
    }

    private static String significant(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : "–";
        }
        if (Math.abs(value) < 0.9995e-4) {
            return scientific(value);
        }
        int digits = Math.max(3, (int) Math.floor(Math.log10(Math.abs(value))) + 1);
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return minus(rounded.stripTrailingZeros().toPlainString());
    }

    private static String scientific(double value) {
        String text = String.format(Locale.ROOT, "%.2e", value).replaceFirst("\\.?0*e", "e");
        return minus(text.replaceFirst("\\+0?", "").replaceFirst("e-0?", "e−"));
    }

    private static String plain(double value, int decimals) {
        return minus(
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    private static String minus(String text) {
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }
}
