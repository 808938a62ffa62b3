package rivalry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every key a scenario may have, with what its record says of it; {@code *} stands for an id. */
public final class ParameterCatalogue {
    private static final List<Entry> ALL = List.copyOf(of(Scenario.class));

    private ParameterCatalogue() {}

    /**
     * One key.
     *
     * @param path keys joined by dots
     * @param kind what is written there: a number, a month, one of some words
     * @param about what its record says
     */
    public record Entry(String path, String kind, Optional<Parameter> about) {
        /** The last key of the path. */
        public String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        public String symbol() {
            return about.map(Parameter::symbol).orElse("");
        }

        /** The unit of a number; empty for anything else. */
        public String unit() {
            return isNumber() ? about.map(Parameter::unit).orElse("1") : "";
        }

        /** The legal range of a number. */
        public String range() {
            return isNumber() ? about.map(Ranges::text).orElse("") : "";
        }

        public String equation() {
            return about.map(Parameter::equation).orElse("");
        }

        public String says() {
            return about.map(Parameter::says).orElse("");
        }

        private boolean isNumber() {
            return kind.startsWith("a number") || kind.startsWith("a whole number") || kind.startsWith("a table");
        }
    }

    /** All keys of a scenario, in the order of the records. */
    public static List<Entry> all() {
        return ALL;
    }

    /** The keys that files of another kind have beside those of a scenario. */
    public static List<Entry> ofStudy(Class<? extends Record> type) {
        List<String> known = all().stream().map(Entry::path).toList();
        return of(type).stream().filter(entry -> !known.contains(entry.path())).toList();
    }

    private static List<Entry> of(Class<? extends Record> type) {
        List<Entry> entries = new ArrayList<>();
        collect("", Shape.of(type), entries);
        return entries;
    }

    /** The entry at a path in which ids stand for {@code *}, if there is one. */
    public static Optional<Entry> at(String path) {
        return all().stream().filter(entry -> matches(entry.path(), path)).findFirst();
    }

    private static boolean matches(String pattern, String path) {
        String[] due = pattern.split("\\.");
        String[] found = path.split("\\.");
        boolean same = due.length == found.length;
        for (int i = 0; same && i < due.length; i++) {
            same = due[i].equals("*") || due[i].equals(found[i]);
        }
        return same;
    }

    private static void collect(String path, Shape.Group group, List<Entry> entries) {
        for (Shape.Field field : group.fields()) {
            String here = path.isEmpty() ? field.name() : path + "." + field.name();
            collect(here, field.shape(), field.about(), entries);
        }
    }

    private static void collect(String path, Shape shape, Optional<Parameter> about, List<Entry> entries) {
        if (shape instanceof Shape.Group group) {
            collect(path, group, entries);
        } else if (shape instanceof Shape.Entries map && map.of() instanceof Shape.Group) {
            collect(path + ".*", map.of(), about, entries);
        } else {
            entries.add(new Entry(path, kind(shape), about));
        }
    }

    private static String kind(Shape shape) {
        if (shape instanceof Shape.Number number) {
            return number.whole() ? "a whole number" : "a number";
        } else if (shape instanceof Shape.Choice choice) {
            return choice.words().stream().collect(Collectors.joining(", ", "one of ", ""));
        } else if (shape instanceof Shape.Entries entries) {
            return kind(entries.of()) + " under each name";
        } else if (shape instanceof Shape.Items items) {
            return items.of() instanceof Shape.Choice
                    ? kind(items.of()).replaceFirst("one", "a list of any")
                    : "a list of " + kind(items.of()).replaceFirst("^an? ", "") + "s";
        } else if (shape instanceof Shape.TableFile) {
            return "a table by year";
        } else if (shape instanceof Shape.Month) {
            return "a month";
        }
        return shape instanceof Shape.Flag ? "true or false" : "a text";
    }
}
