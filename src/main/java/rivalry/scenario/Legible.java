package rivalry.scenario;

import java.util.Locale;
import java.util.Optional;

/** What stands in a file, made fit to print: nothing too long, and nothing that a reader cannot see. */
final class Legible {
    /** What of a line is shown: as much as a terminal holds without breaking it. */
    private static final int WIDEST = 120;

    private static final int BEFORE = 60;

    private Legible() {}

    /** A message with unseen characters written out and endless words cut. */
    static String words(String message) {
        StringBuilder seen = new StringBuilder();
        message.codePoints()
                .forEach(c -> seen.append(
                        c == '\n'
                                ? "\\n"
                                : isUnseen(c) ? String.format(Locale.ROOT, "\\u%04X", c) : Character.toString(c)));
        return seen.toString().replaceAll("(\\S{60})\\S{140,}", "$1…");
    }

    /** A line, cut around a place if it is long, with a sign for each character that cannot be printed. */
    static Excerpt excerpt(String line, int column) {
        int[] all =
                line.codePoints().map(c -> isUnseen(c) && !isBlank(c) ? '�' : c).toArray();
        int place = Math.min(column - 1, all.length);
        int from = all.length <= WIDEST ? 0 : Math.max(0, Math.min(place - BEFORE, all.length - WIDEST));
        int until = Math.min(all.length, from + WIDEST);
        String shown = new String(all, from, until - from);
        String left = from > 0 ? "…" : "";
        return new Excerpt(left + shown + (until < all.length ? "…" : ""), place - from + left.length(), until - place);
    }

    /**
     * A piece of a line.
     *
     * @param place where in it something stands, from 0
     * @param room how many characters stand from there on
     */
    record Excerpt(String text, int place, int room) {}

    /** What is odd about a text that should be plain: a character that is not seen, or looks like another. */
    static Optional<String> oddity(String text) {
        return text.codePoints()
                .filter(c -> c > 127 && Character.getName(c) != null)
                .boxed()
                .findFirst()
                .map(c -> (isUnseen(c) ? "an unseen character stands in it, " : "'" + Character.toString(c) + "' is ")
                        + String.format(Locale.ROOT, "%s (U+%04X): type it anew", Character.getName(c), c));
    }

    private static boolean isBlank(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }
}
