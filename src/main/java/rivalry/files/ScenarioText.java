package rivalry.files;

import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;

/** Writes a document as YAML that reads back to the same scenario: one line a value, with where it was written. */
public final class ScenarioText {
    /** What needs no quotes; a hyphen before a blank or at the end would begin a list. */
    private static final Pattern PLAIN = Pattern.compile("(?!- |-$)[\\p{L}0-9.+-][\\p{L}0-9 ._/+()-]*");

    private final StringBuilder text = new StringBuilder();
    private final boolean origins;

    private ScenarioText(boolean origins) {
        this.origins = origins;
    }

    /**
     * The text of a document.
     *
     * @param origins whether each line ends in a comment that says where its value was written
     */
    public static String of(Node.Mapping document, boolean origins) {
        ScenarioText writer = new ScenarioText(origins);
        writer.entries(document, "");
        return writer.text.toString();
    }

    private void entries(Node.Mapping map, String indent) {
        map.entries().forEach((key, entry) -> {
            text.append(indent).append(quoted(key, true)).append(':');
            if (entry.value() instanceof Node.Mapping inner && (!isShort(inner) || origins && isOfSeveral(inner))) {
                text.append('\n');
                entries(inner, indent + "  ");
            } else {
                text.append(' ').append(inline(entry.value()));
                end(entry.value().origin());
            }
        });
    }

    private void end(Origin origin) {
        text.append(origins ? "  # " + origin.source().name() + ":" + origin.line() : "")
                .append('\n');
    }

    /** Whether a map stands on one line: it holds single values only, and one of them at least. */
    private static boolean isShort(Node.Mapping map) {
        return map.entries().isEmpty()
                || map.entries().containsKey("value")
                || map.entries().size() <= 6
                        && map.entries().values().stream().allMatch(entry -> entry.value() instanceof Node.Scalar);
    }

    /** Whether the values of a map were written in several places: one comment could not tell of them. */
    private static boolean isOfSeveral(Node.Mapping map) {
        return !map.entries().containsKey("value")
                && map.entries().values().stream()
                                .map(entry -> entry.value().origin().source().name())
                                .distinct()
                                .count()
                        > 1;
    }

    /** A value as it stands on one line. */
    public static String inline(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return quoted(scalar.text(), scalar.plain());
        } else if (node instanceof Node.Sequence list) {
            return list.items().stream().map(ScenarioText::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Node.Mapping) node)
                .entries().entrySet().stream().map(ScenarioText::pair).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String pair(Map.Entry<String, Node.Entry> entry) {
        return quoted(entry.getKey(), true) + ": " + inline(entry.getValue().value());
    }

    private static String quoted(String text, boolean plain) {
        if (plain && PLAIN.matcher(text).matches() && text.equals(text.strip())) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(escaped((char) c)));
        return out.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isUnseen(c) ? "\\u" + HexFormat.of().toHexDigits(c) : String.valueOf(c);
        };
    }

    private static boolean isUnseen(char c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }
}
