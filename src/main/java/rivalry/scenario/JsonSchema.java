package rivalry.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON Schema of scenario files, for editors: structure, types, words and legal ranges as the reader checks them. What
 * several values must have in common, only the reader knows.
 */
public final class JsonSchema {
    private static final Object TEXT = map("type", List.of("string", "number", "boolean"), "pattern", "\\S");

    private final boolean overlay;

    private JsonSchema(boolean overlay) {
        this.overlay = overlay;
    }

    /** The schema of a file in which every key must stand. */
    public static Map<String, Object> complete() {
        return new JsonSchema(false).scenario("A complete rivalry scenario");
    }

    /** The schema of a file that extends another and says only what differs. */
    public static Map<String, Object> overlay() {
        return new JsonSchema(true).scenario("A rivalry scenario that extends another");
    }

    /** The schema of a game: what its choices change is an overlay. */
    public static Map<String, Object> game() {
        Map<String, Object> schema = new JsonSchema(false).document("A rivalry game", Game.class);
        Map<String, Object> player = entry(properties(schema).get("players"));
        Map<String, Object> choice = entry(properties(player).get("choices"));
        Shape policies =
                Shape.of(Game.Choice.class).field("policies").orElseThrow().shape();
        properties(choice).put("policies", new JsonSchema(true).of(policies));
        return schema;
    }

    /** The schema of a design of a sensitivity analysis. */
    public static Map<String, Object> design() {
        return new JsonSchema(false).document("A rivalry design", Design.class);
    }

    /** The schema of a register of claims. */
    public static Map<String, Object> claims() {
        return new JsonSchema(false).document("A rivalry register of claims", Register.class);
    }

    /** The schema of an ablation ladder. */
    public static Map<String, Object> ladder() {
        return new JsonSchema(false).document("A rivalry ablation ladder", Ladder.class);
    }

    private Map<String, Object> scenario(String title) {
        Map<String, Object> schema = document(title, Scenario.class);
        properties(schema).put("draws", described(TEXT, "a CSV file of parameters drawn together"));
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entry(Object entries) {
        return (Map<String, Object>) ((Map<String, Object>) entries).get("additionalProperties");
    }

    private Map<String, Object> document(String title, Class<? extends Record> type) {
        Map<String, Object> schema = map("$schema", "https://json-schema.org/draft/2020-12/schema", "title", title);
        Map<String, Object> group = group(Shape.of(type));
        properties(group).put("extends", described(TEXT, "the file it rests on, or baseline for the shipped one"));
        schema.putAll(group);
        Map<String, Object> provenance = group(Shape.of(LongForm.class));
        properties(provenance).remove("value");
        Shape.Field distribution =
                Shape.of(LongForm.class).field("distribution").orElseThrow();
        properties(provenance).put("distribution", described(removable(distribution()), distribution.says()));
        if (overlay) {
            schema.put("required", List.of("extends"));
        }
        schema.put("$defs", map("provenance", map("properties", properties(provenance))));
        return schema;
    }

    /** One family with as many numbers as it takes. */
    private static Map<String, Object> distribution() {
        Map<String, Object> families = new LinkedHashMap<>();
        for (Shape.Field field : Shape.of(Distribution.class).fields()) {
            int size = Distribution.size(field.name());
            Object list = map("type", "array", "items", map("type", "number"), "minItems", size, "maxItems", size);
            families.put(field.name(), described(list, field.says()));
        }
        return map(
                "type",
                "object",
                "properties",
                families,
                "additionalProperties",
                false,
                "minProperties",
                1,
                "maxProperties",
                1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> group) {
        return (Map<String, Object>) group.get("properties");
    }

    private Object of(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return group(group);
        } else if (shape instanceof Shape.Entries entries) {
            return map("type", "object", "additionalProperties", removable(of(entries.of())));
        } else if (shape instanceof Shape.Items items) {
            return map("type", "array", "items", of(items.of()));
        } else if (shape instanceof Shape.Number number) {
            return number(number);
        } else if (shape instanceof Shape.Choice choice) {
            return map("enum", choice.words());
        } else if (shape instanceof Shape.Flag) {
            return map("type", "boolean");
        }
        return shape instanceof Shape.Month
                ? map("type", "string", "pattern", "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$")
                : TEXT;
    }

    private Map<String, Object> group(Shape.Group group) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Shape.Field field : group.fields()) {
            properties.put(field.name(), described(removable(of(field.shape())), field.says()));
        }
        Map<String, Object> schema = map("type", "object", "properties", properties, "additionalProperties", false);
        if (!overlay) {
            schema.put(
                    "required",
                    group.fields().stream()
                            .filter(field -> !group.mayLeaveOut(field))
                            .map(Shape.Field::name)
                            .toList());
        }
        return schema;
    }

    private Object number(Shape.Number shape) {
        Map<String, Object> bare = map("type", shape.whole() ? "integer" : "number");
        if (shape.whole()) {
            bare.put("minimum", Integer.MIN_VALUE);
            bare.put("maximum", Integer.MAX_VALUE);
        }
        shape.about().ifPresent(about -> range(about, bare));
        if (!shape.longForm()) {
            return bare;
        }
        Map<String, Object> longForm = map(
                "type",
                "object",
                "$ref",
                "#/$defs/provenance",
                "properties",
                map("value", bare),
                "unevaluatedProperties",
                false);
        if (!overlay) {
            longForm.put("required", List.of("value"));
        }
        return map("anyOf", List.of(bare, longForm));
    }

    private static void range(Parameter about, Map<String, Object> schema) {
        put(schema, "exclusiveMinimum", about.above());
        put(schema, "minimum", about.atLeast());
        put(schema, "exclusiveMaximum", about.below());
        put(schema, "maximum", about.atMost());
    }

    private static void put(Map<String, Object> schema, String key, double end) {
        if (Double.isFinite(end)) {
            schema.put(key, end);
        }
    }

    private Object removable(Object schema) {
        return overlay ? map("anyOf", List.of(schema, map("const", "none"))) : schema;
    }

    private static Object described(Object schema, String says) {
        Map<String, Object> described = new LinkedHashMap<>();
        ((Map<?, ?>) schema).forEach((key, value) -> described.put((String) key, value));
        Optional.of(says).filter(text -> !text.isEmpty()).ifPresent(text -> described.put("description", text));
        return described;
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
