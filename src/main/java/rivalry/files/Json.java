package rivalry.files;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and booleans as JSON, in the order given, in ASCII. */
public final class Json {
    private Json() {}

    /** The JSON text of a value, indented by two blanks, with a line end. */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value, "");
        return out.append('\n').toString();
    }

    private static void append(StringBuilder out, Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            appendMap(out, map, indent);
        } else if (value instanceof List<?> list) {
            appendList(out, list, indent);
        } else if (value instanceof Double number) {
            out.append(Double.isFinite(number) ? NumberText.of(number) : "null");
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(out, value.toString());
        }
    }

    private static void appendMap(StringBuilder out, Map<?, ?> map, String indent) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            out.append('\n').append(indent).append("  ");
            quote(out, entry.getKey().toString());
            out.append(": ");
            append(out, entry.getValue(), indent + "  ");
            out.append(entries.hasNext() ? "," : "\n" + indent);
        }
        out.append('}');
    }

    private static void appendList(StringBuilder out, List<?> list, String indent) {
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            out.append('\n').append(indent).append("  ");
            append(out, items.next(), indent + "  ");
            out.append(items.hasNext() ? "," : "\n" + indent);
        }
        out.append(']');
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c > '~') {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
