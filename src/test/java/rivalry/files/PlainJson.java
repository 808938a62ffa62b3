package rivalry.files;

import java.util.LinkedHashMap;
import java.util.Map;
import rivalry.scenario.Literal;
import rivalry.scenario.Node;

/** A document as an editor sees it: plain texts that look like numbers are numbers. */
final class PlainJson {
    private PlainJson() {}

    static String of(Node node) {
        return Json.of(value(node));
    }

    private static Object value(Node node) {
        if (node instanceof Node.Mapping map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> object.put(key, value(entry.value())));
            return object;
        } else if (node instanceof Node.Sequence list) {
            return list.items().stream().map(PlainJson::value).toList();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        if (scalar.isEmpty()) {
            return null;
        } else if (scalar.plain()
                && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return Boolean.valueOf(scalar.text());
        }
        var number = Literal.number(scalar.text()).filter(value -> scalar.plain() && Double.isFinite(value));
        return number.isPresent() ? (Object) number.get() : scalar.text();
    }
}
