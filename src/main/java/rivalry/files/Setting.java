package rivalry.files;

import java.util.Collections;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problems;
import rivalry.scenario.Source;

/** A value set on the command line, {@code path=value}, as a document to lay on top. */
final class Setting {
    private Setting() {}

    static Node.Mapping read(Source source, String setting, Problems problems) {
        int equals = setting.indexOf('=');
        if (equals <= 0) {
            throw YamlReader.refused(
                    new Origin(source, 1, 1, Math.max(1, setting.length())),
                    "malformed",
                    "expected PATH=VALUE, such as run.scale=1000");
        }
        String path = setting.substring(0, equals).stripTrailing();
        String start = path.stripLeading();
        if (start.equals("extends")) {
            throw YamlReader.refused(
                    new Origin(source, 1, 1, path.length()), "malformed", "'extends' is said in a file, not here");
        }
        int column = path.length() - start.length() + 1;
        Origin whole = new Origin(source, 1, column, Math.max(1, start.length()));
        return nested(source, start, column, whole, value(source, setting, equals + 1, problems));
    }

    private static Node value(Source source, String setting, int from, Problems problems) {
        String text = setting.substring(from);
        String start = text.stripLeading();
        int column = from + text.length() - start.length();
        if (start.startsWith("{")
                || start.startsWith("[")) { // as the value of a key that is as long as what stands before it
            String key = "v" + " ".repeat(Math.max(0, column - 3)) + ": ";
            return YamlReader.read(source, key + start, problems).at("v").orElseThrow();
        }
        String value = start.stripTrailing();
        return new Node.Scalar(value, true, new Origin(source, 1, column + 1, Math.max(1, value.length())));
    }

    /** Maps inside each other, one for each key of a path; the origin of a map is the key it stands under. */
    private static Node.Mapping nested(Source source, String path, int column, Origin outer, Node value) {
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        Origin origin = new Origin(source, 1, column, Math.max(1, key.length()));
        Node under = dot < 0
                ? under(origin, value)
                : nested(source, path.substring(dot + 1), column + dot + 1, origin, value);
        return new Node.Mapping(Collections.singletonMap(key, new Node.Entry(origin, under)), outer);
    }

    private static Node under(Origin key, Node value) {
        if (value instanceof Node.Mapping map) {
            return new Node.Mapping(map.entries(), key);
        }
        return value instanceof Node.Sequence list ? new Node.Sequence(list.items(), key) : value;
    }
}
