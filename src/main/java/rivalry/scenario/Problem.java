package rivalry.scenario;

import java.util.Locale;

/**
 * Something wrong in a scenario, in words for people who do not program.
 *
 * @param rule the name of the rule it breaks, such as {@code unknown_key}
 * @param hint what to do about it, such as the nearest valid name; or empty
 */
public record Problem(Origin origin, String rule, String message, String hint) {
    /** Place, message and rule; the line of the file; a mark under the place, and the hint. */
    @Override
    public String toString() {
        String line = origin.source().line(origin.line());
        if (line.isBlank()) {
            return head() + (hint.isEmpty() ? "" : "\n       " + hint);
        }
        String margin = String.format(Locale.ROOT, "%4d | ", origin.line());
        return head() + "\n" + margin + line + "\n" + under(margin, line) + (hint.isEmpty() ? "" : "  " + hint);
    }

    private String head() {
        return origin + "  " + message + "  [" + rule + "]";
    }

    private String under(String margin, String line) {
        int start = Math.min(origin.column() - 1, line.codePointCount(0, line.length()));
        String before = line.substring(0, line.offsetByCodePoints(0, start)).replaceAll("[^\t]", " ");
        int room = Math.max(1, line.codePointCount(0, line.length()) - start);
        return " ".repeat(margin.length()) + before + "^".repeat(Math.min(origin.width(), room));
    }
}
