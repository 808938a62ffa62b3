package rivalry.files;

import java.util.LinkedHashMap;
import java.util.Map;
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
                    new Origin(source, 1, 1, Math.max(1, setting.length())), "malformed", "expected PATH=VALUE");
        }
        String text = setting.substring(equals + 1);
        Origin here = new Origin(source, 1, equals + 2, Math.max(1, text.length()));
        Node value = text.startsWith("{") || text.startsWith("[")
                ? YamlReader.read(source, "v: " + text, problems).at("v").orElseThrow()
                : new Node.Scalar(text, true, here);
        return nested(source, setting.substring(0, equals), 1, value);
    }

    private static Node.Mapping nested(Source source, String path, int column, Node value) {
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        Origin origin = new Origin(source, 1, column, Math.max(1, key.length()));
        Node under = dot < 0 ? value : nested(source, path.substring(dot + 1), column + dot + 1, value);
        Map<String, Node.Entry> entry = new LinkedHashMap<>();
        entry.put(key, new Node.Entry(origin, under));
        return new Node.Mapping(entry, origin);
    }
}
