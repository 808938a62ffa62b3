package rivalry.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as they stand in data files: at most eight significant digits, a point, no grouping, whatever the locale or Java
 * version ({@link Double#toString} changed with Java 19).
 *
 * <p>Plain from 0.00001 up to 10^15, else {@code 1.5e-7}; without zeros at the end. Values that do not exist or are not
 * finite are an empty text.
 */
public final class NumberText {
    private static final int DIGITS = 8;
    private static final long TEN_TO_DIGITS = 100_000_000L;
    private static final double[] POWERS = powersOfTen();

    private NumberText() {}

    /** The number's text. */
    public static String of(double value) {
        StringBuilder text = new StringBuilder(16);
        append(text, value);
        return text.toString();
    }

    /** Appends the number's text. */
    static void append(StringBuilder text, double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        if (value == 0) {
            text.append('0');
            return;
        }
        if (value < 0) {
            text.append('-');
        }
        double size = Math.abs(value);
        if (size < 1e-12 || size >= 1e21) {
            exact(text, size);
        } else {
            scaled(text, size);
        }
    }

    /** Multiplies or divides by one exact power of ten: a single rounding, alike on every machine. */
    private static void scaled(StringBuilder text, double size) {
        int exponent = exponent(size);
        int shift = DIGITS - 1 - exponent;
        double whole = shift >= 0 ? size * POWERS[shift] : size / POWERS[-shift];
        digits(text, (long) Math.rint(whole), exponent);
    }

    private static void exact(StringBuilder text, double size) {
        BigDecimal rounded = new BigDecimal(size).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        digits(text, rounded.movePointRight(DIGITS - 1 - exponent).longValueExact(), exponent);
    }

    /** Appends {@code digits · 10^(exponent − 7)}, where digits has eight digits, or nine after rounding up. */
    private static void digits(StringBuilder text, long digits, int exponent) {
        if (digits >= TEN_TO_DIGITS) {
            digits(text, digits / 10, exponent + 1);
            return;
        }
        int count = DIGITS;
        long left = digits;
        while (count > 1 && left % 10 == 0) {
            left /= 10;
            count--;
        }
        place(text, left, count, exponent);
    }

    /** Appends {@code count} digits, the first of which counts for 10^exponent. */
    private static void place(StringBuilder text, long digits, int count, int exponent) {
        if (exponent < -5 || exponent >= 15) {
            point(text, digits, 1, count);
            text.append('e').append(exponent);
        } else if (exponent < 0) {
            text.append("0.");
            zeros(text, -exponent - 1);
            text.append(digits);
        } else {
            point(text, digits, exponent + 1, count);
        }
    }

    private static void point(StringBuilder text, long digits, int whole, int count) {
        int start = text.length();
        text.append(digits);
        zeros(text, whole - count);
        if (whole < count) {
            text.insert(start + whole, '.');
        }
    }

    private static void zeros(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append('0');
        }
    }

    /** The largest e with 10^e ≤ size, for 1e-12 ≤ size < 1e21. */
    private static int exponent(double size) {
        int exponent = 0;
        if (size >= 1) {
            while (size >= POWERS[exponent + 1]) {
                exponent++;
            }
            return exponent;
        }
        while (size * POWERS[-exponent] < 1) {
            exponent--;
        }
        return exponent;
    }

    private static double[] powersOfTen() {
        double[] powers = new double[23]; // 10^22 is the largest that a double holds exactly
        for (int i = 0; i < powers.length; i++) {
            powers[i] = BigDecimal.TEN.pow(i).doubleValue();
        }
        return powers;
    }
}
