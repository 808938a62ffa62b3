package rivalry.world;

import java.util.List;
import java.util.Locale;

/**
 * A decision with the terms that decided it: the value is their sum, in their order.
 *
 * @param decision what was decided, such as {@code openness of weights}
 * @param value the change decided on, in the decision's own unit (logits for shares)
 */
public record Choice(String decision, double value, List<String> names, double[] terms) {
    /** A choice whose value is the sum of its terms. */
    static Choice of(String decision, List<String> names, double... terms) {
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        return new Choice(decision, sum, names, terms);
    }

    /** In a line: {@code openness of weights +0.04: behind +0.09, market −0.03, incentive −0.02}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(decision).append(' ').append(signed(value));
        for (int i = 0; i < terms.length; i++) {
            line.append(i == 0 ? ": " : ", ").append(names.get(i)).append(' ').append(signed(terms[i]));
        }
        return line.toString();
    }

    /** A term with its sign and three decimals; 0 where they show nothing. */
    public static String signed(double term) {
        String number = String.format(Locale.ROOT, "%+.3f", term).replace('-', '−');
        return number.substring(1).equals("0.000") ? "0" : number;
    }
}
