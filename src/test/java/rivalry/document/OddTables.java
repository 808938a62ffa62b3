package rivalry.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rivalry.files.ScenarioReader;
import rivalry.observation.Measure;
import rivalry.observation.Measures;
import rivalry.scenario.Lever;
import rivalry.scenario.Node;
import rivalry.scenario.Parameter;
import rivalry.scenario.Scenario;
import rivalry.world.Phase;

/** The tables of the ODD document, made from what the program itself reads, plays and writes. */
final class OddTables {
    private static final Path CODE = Path.of("src/main/java/rivalry");
    private static final Pattern EQUATION =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*?)\\*/\\s+public static \\S+ (\\w+)\\(", Pattern.DOTALL);

    private OddTables() {}

    /** The table of a name, as Markdown. */
    static String of(String name) {
        return switch (name) {
            case "schedule" -> schedule();
            case "levers" -> levers();
            case "equations" -> equations();
            case "measures" -> measures();
            case "parameters" -> parameters();
            default -> throw new IllegalArgumentException("no table '" + name + "'");
        };
    }

    private static String schedule() {
        Table table = new Table("order", "phase", "what happens");
        for (Phase phase : Phase.values()) {
            table.row(String.valueOf(phase.ordinal() + 1), "**" + phase + "**", phase.says());
        }
        return table.toString();
    }

    private static String levers() {
        Table table = new Table("lever", "reaches", "several policies", "first-order measure", "direction");
        for (Lever lever : Lever.values()) {
            table.row(
                    code(lever.path()),
                    word(lever.reach()),
                    word(lever.joint()),
                    code(lever.measure()),
                    lever.sign() > 0 ? "rises" : "falls");
        }
        return table.toString();
    }

    private static String equations() {
        List<String[]> rows = new ArrayList<>();
        for (Path file : sources(CODE.resolve("equation"))) {
            Matcher method = EQUATION.matcher(read(file));
            while (method.find()) {
                String text = prose(method.group(1));
                Matcher number = Pattern.compile("^(E\\d+[^:]*): (.*)").matcher(text);
                if (number.matches()) {
                    String place = file.getFileName().toString().replace(".java", "") + "." + method.group(2);
                    rows.add(new String[] {number.group(1), number.group(2), code(place)});
                }
            }
        }
        rows.sort(Comparator.comparingInt(row -> Integer.parseInt(row[0].replaceAll("^E(\\d+).*", "$1"))));
        Table table = new Table("no.", "what it says", "method");
        rows.forEach(table::row);
        return table.toString();
    }

    private static String measures() {
        Table table = new Table("measure", "unit", "of", "by", "a year is", "meaning", "formula");
        for (Measure measure : Measures.all()) {
            table.row(
                    code(measure.key()),
                    measure.unit(),
                    word(measure.entities()),
                    measure.by(),
                    word(measure.yearly()),
                    measure.meaning(),
                    measure.formula());
        }
        return table.toString();
    }

    private static String parameters() {
        Table table =
                new Table("key", "symbol", "baseline", "unit", "may be", "equation", "source", "status", "meaning");
        Node baseline = ScenarioReader.read(Path.of("scenarios/baseline.yaml")).document();
        parameters(Scenario.class, "", baseline, table);
        return table.toString();
    }

    private static void parameters(Class<?> type, String path, Node baseline, Table table) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = path + component.getName();
            Class<?> inner = inner(component.getGenericType());
            if (inner.isRecord() && inner.getPackage().equals(Scenario.class.getPackage()) && !isTable(inner)) {
                parameters(inner, key + (component.getType() == Map.class ? ".*." : "."), baseline, table);
            } else if (component.getAnnotation(Parameter.class) != null) {
                Parameter about = component.getAnnotation(Parameter.class);
                table.row(
                        code(key),
                        about.symbol(),
                        stated(baseline, key, ""),
                        unit(about, inner),
                        range(about),
                        about.equation(),
                        stated(baseline, key, "source"),
                        stated(baseline, key, "status"),
                        about.says());
            }
        }
    }

    /** What the baseline states at a path: its value, or a part of its long form; empty for what stands under many ids. */
    private static String stated(Node baseline, String path, String part) {
        Optional<Node> node = path.contains("*") ? Optional.empty() : Node.at(baseline, path);
        if (node.orElse(null) instanceof Node.Mapping map) {
            node = map.at(part.isEmpty() ? "value" : part);
        } else if (!part.isEmpty()) {
            return "";
        }
        return node.orElse(null) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static boolean isTable(Class<?> type) {
        return type == rivalry.scenario.Table.class;
    }

    private static Class<?> inner(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return (Class<?>) type;
        }
        Type[] arguments = generic.getActualTypeArguments();
        return inner(arguments[arguments.length - 1]);
    }

    private static String unit(Parameter about, Class<?> type) {
        boolean number = type == double.class || type == int.class || type == Double.class || isTable(type);
        return number ? about.unit() : "";
    }

    private static String range(Parameter about) {
        List<String> ends = new ArrayList<>();
        bound("> ", about.above()).ifPresent(ends::add);
        bound("≥ ", about.atLeast()).ifPresent(ends::add);
        bound("< ", about.below()).ifPresent(ends::add);
        bound("≤ ", about.atMost()).ifPresent(ends::add);
        return String.join(", ", ends);
    }

    private static Optional<String> bound(String sign, double value) {
        String text = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        return Double.isInfinite(value) ? Optional.empty() : Optional.of(sign + text);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    /** The words of a doc comment: without stars, tags and what follows the first tag. */
    private static String prose(String comment) {
        String text =
                comment.replaceAll("\\s*\\n\\s*\\*", " ").replaceAll("\\s(@param|@return|@throws|<p>)(.|\\n)*", "");
        return text.replaceAll("\\{@code\\s+([^}]*)\\}", "`$1`")
                .replaceAll("\\{@link #?([^}]*)\\}", "$1")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replaceAll("\\s+", " ")
                .trim();
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A Markdown table. */
    private static final class Table {
        private final List<String> lines = new ArrayList<>();

        Table(String... head) {
            row(head);
            lines.add("|" + "---|".repeat(head.length));
        }

        void row(String... cells) {
            lines.add("| "
                    + String.join(
                            " | ",
                            Stream.of(cells).map(c -> c.replace("|", "\\|")).toList()) + " |");
        }

        @Override
        public String toString() {
            return String.join("\n", lines);
        }
    }
}
