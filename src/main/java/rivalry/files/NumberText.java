package rivalry.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Numbers as they stand in data files: at most eight significant digits, a point, no grouping, whatever the locale or Java
 * version ({@link Double#toString} changed with Java 19).
 *
 * <p>Plain from 0.00001 up to 10^15, else {@code 1.5e-7}; without zeros at the end. Values that do not exist or are not
 * finite are an empty text.
 */
public final class NumberText {
    /** The most characters that a number takes, and some more. */
    static final int LONGEST = 24;

    private static final int DIGITS = 8;
    private static final long TEN_TO_DIGITS = 100_000_000L;
    private static final double[] POWERS = powersOfTen();

    private NumberText() {}

    /** The number's text. */
    public static String of(double value) {
        byte[] text = new byte[LONGEST];
        return new String(text, 0, put(value, text, 0), StandardCharsets.ISO_8859_1);
    }

    /** Writes the number's text from {@code text[at]} on and returns where it ends: at most {@value #LONGEST} further. */
    static int put(double value, byte[] text, int at) {
        double size = Math.abs(value);
        if (!Double.isFinite(value)) {
            return at;
        }
        int start = at;
        if (value < 0) {
            text[start++] = '-';
        }
        if (size == 0) {
            text[start++] = '0';
            return start;
        }
        return size < 1e-12 || size >= 1e21 ? exact(size, text, start) : scaled(size, text, start);
    }

    /** Multiplies or divides by one exact power of ten: a single rounding, alike on every machine. */
    private static int scaled(double size, byte[] text, int at) {
        int exponent = exponent(size);
        int shift = DIGITS - 1 - exponent;
        double whole = shift >= 0 ? size * POWERS[shift] : size / POWERS[-shift];
        return rounded((long) Math.rint(whole), exponent, text, at);
    }

    private static int exact(double size, byte[] text, int at) {
        BigDecimal rounded = new BigDecimal(size).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded(rounded.movePointRight(DIGITS - 1 - exponent).longValueExact(), exponent, text, at);
    }

    /** Writes {@code digits · 10^(exponent − 7)}, where digits has eight digits, or nine after rounding up. */
    private static int rounded(long digits, int exponent, byte[] text, int at) {
        return digits >= TEN_TO_DIGITS ? place(digits / 10, exponent + 1, text, at) : place(digits, exponent, text, at);
    }

    private static int place(long digits, int exponent, byte[] text, int at) {
        boolean plain = exponent >= -5 && exponent < 15;
        int whole = plain && exponent >= 0 ? exponent + 1 : 1;
        long left = digits;
        int count = DIGITS;
        for (; count < whole; count++) {
            left *= 10;
        }
        for (; count > whole && left % 10 == 0; count--) {
            left /= 10;
        }
        if (plain) {
            return point(left, exponent < 0 ? count - exponent : count, whole, text, at);
        }
        int end = point(left, count, whole, text, at);
        byte[] power = ("e" + exponent).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(power, 0, text, end, power.length);
        return end + power.length;
    }

    /** Writes the last {@code count} digits of a number, the point behind the first {@code whole} of them. */
    private static int point(long number, int count, int whole, byte[] text, int at) {
        int end = at + count + (count > whole ? 1 : 0);
        long left = number;
        for (int next = end - 1; next >= at; next--) {
            if (count > whole && next == at + whole) {
                text[next] = '.';
            } else {
                text[next] = (byte) ('0' + left % 10);
                left /= 10;
            }
        }
        return end;
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
