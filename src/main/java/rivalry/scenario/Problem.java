package rivalry.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import rivalry.scenario.Legible.Excerpt;

/**
 * Something wrong in a scenario, in words for people who do not program.
 *
 * @param rule the name of the rule it breaks, such as {@code unknown_key}
 * @param hint what to do about it, such as the nearest valid name; or empty
 * @param missing the path of the key that is missing, keys joined by dots; empty if that is not what is wrong
 */
public record Problem(Origin origin, String rule, String message, String hint, String missing) {
    /** Rules about what must be written in plain characters. */
    private static final List<String> PLAIN =
            List.of("unknown_key", "wrong_type", "unknown_word", "unknown_name", "unknown_parameter", "table_columns");

    public Problem {
        message = Legible.words(message);
        hint = Legible.words(hint);
    }

    public Problem(Origin origin, String rule, String message, String hint) {
        this(origin, rule, message, hint, "");
    }

    /** A name that a section does not have, with the nearest of those it has, or all of them. */
    public static Problem unknownName(Origin origin, String name, String section, Collection<String> valid) {
        String hint = Nearest.hint(name, valid).orElseGet(() -> section + ": " + String.join(", ", valid));
        return new Problem(origin, "unknown_name", "'" + name + "' is not among the " + section, hint);
    }

    /** The same with further advice. */
    public Problem advised(String more) {
        return new Problem(origin, rule, message, hint + (hint.isEmpty() ? "" : "; ") + more, missing);
    }

    /** Place, message and rule; the line of the file; a mark under the place, and the hint. */
    @Override
    public String toString() {
        String line = origin.source().line(origin.line());
        if (line.isBlank()) {
            return head() + (hint.isEmpty() ? "" : "\n       " + hint);
        }
        String margin = String.format(Locale.ROOT, "%4d | ", origin.line());
        Excerpt excerpt = Legible.excerpt(line, origin.column());
        String advice = advice(line);
        return head() + "\n" + margin + excerpt.text() + "\n" + under(margin, excerpt)
                + (advice.isEmpty() ? "" : "  " + advice);
    }

    private String head() {
        return origin + "  " + message + "  [" + rule + "]";
    }

    private String under(String margin, Excerpt excerpt) {
        int[] before = excerpt.text().codePoints().limit(excerpt.place()).toArray();
        String blanks = new String(before, 0, before.length).replaceAll("[^\t]", " ");
        return " ".repeat(margin.length()) + blanks + "^".repeat(Math.max(1, Math.min(origin.width(), excerpt.room())));
    }

    private String advice(String line) {
        if (!PLAIN.contains(rule)) {
            return hint;
        }
        int[] marked = line.codePoints()
                .skip(origin.column() - 1L)
                .limit(origin.width())
                .toArray();
        String odd = Legible.oddity(new String(marked, 0, marked.length)).orElse("");
        return odd.isEmpty() || hint.isEmpty() ? odd + hint : odd + "; " + hint;
    }
}
