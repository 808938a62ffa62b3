package rivalry.gui;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rivalry.chart.Numbers;

/** A lever's value as it is typed: {@code 95 %}, {@code 0.95}, {@code 2.5 bn}. */
final class Amount {
    private static final Pattern TYPED = Pattern.compile("([0-9]*\\.?[0-9]+(?:[eE][0-9]+)?)\\s*(%|k|M|bn|tn|)");
    /** Powers of ten. */
    private static final Map<String, Integer> POWERS = Map.of("", 0, "%", -2, "k", 3, "M", 6, "bn", 9, "tn", 12);

    private Amount() {}

    /** The value of a move, to be typed over. */
    static String print(Move move) {
        return LeverRange.of(move.knob().lever()).about().unit().equals("1")
                ? Numbers.PERCENT.print(move.value())
                : Numbers.HUMAN.print(move.value());
    }

    /**
     * The value that is typed; what was left as it was printed is the old value, to its last digit.
     *
     * @throws NumberFormatException if it is no number, or out of the lever's range
     */
    static double read(Move move, String typed) {
        String text = typed.strip();
        if (text.equals(print(move))) {
            return move.value();
        }
        Matcher matcher = TYPED.matcher(text);
        if (!matcher.matches()) {
            throw new NumberFormatException(text);
        }
        double number = new BigDecimal(matcher.group(1))
                .scaleByPowerOfTen(POWERS.get(matcher.group(2)))
                .doubleValue();
        LeverRange range = LeverRange.of(move.knob().lever());
        if (number < range.least() || !range.cubic() && number > range.most()) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}
