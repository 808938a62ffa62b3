package rivalry.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids a scenario declares, as other places name them; and the keys of their luck. */
final class References {
    private static final Pattern ID = Pattern.compile("[\\p{L}0-9][\\p{L}0-9_-]*");

    private final Node.Mapping document;
    private final Shape.Group root;
    private final Problems problems;

    References(Node.Mapping document, Shape.Group root, Problems problems) {
        this.document = document;
        this.root = root;
        this.problems = problems;
    }

    /** Checks a text that must name an entry of a section. */
    void check(Optional<Parameter> about, String name, Origin origin) {
        String section = about.map(Parameter::names).orElse("");
        if (section.isEmpty() || root.field(section).isEmpty()) {
            return;
        }
        Collection<String> valid = ids(section);
        if (!valid.contains(name)) {
            problems.add(Problem.unknownName(origin, name, section, valid));
        }
    }

    /** Reports an entry of which nothing is inherited, that lacks much, and is called nearly as an inherited one. */
    void checkNew(Shape.Entries entries, String id, Node.Mapping all) {
        Node.Entry entry = all.entries().get(id);
        if (entries.of() instanceof Shape.Group group
                && entry.value() instanceof Node.Mapping own
                && own.entries().values().stream()
                        .allMatch(each -> each.key().source() == entry.key().source())
                && group.fields().stream()
                        .anyMatch(field ->
                                !group.mayLeaveOut(field) && !own.entries().containsKey(field.name()))) {
            List<String> inherited = all.entries().entrySet().stream()
                    .filter(each ->
                            each.getValue().key().source() != entry.key().source())
                    .map(Map.Entry::getKey)
                    .toList();
            Nearest.to(id, inherited)
                    .ifPresent(near -> problems.add(
                            entry.key(),
                            "unknown_name",
                            "nothing named '" + id + "' is inherited here, and what is new needs more keys",
                            "did you mean '" + near + "'?"));
        }
    }

    /** Checks the id of an entry: a name of its own, one of a section, or a pair of them, given once. */
    void checkId(Shape.Entries entries, String id, Node.Mapping all) {
        Origin origin = all.entries().get(id).key();
        if (!isPairs(entries)) {
            checkName(entries, id, origin);
            return;
        }
        String[] two = id.split("\\+", -1);
        if (two.length != 2 || two[0].equals(two[1])) {
            problems.add(origin, "pair", "'" + id + "' is no pair", "join two names by +, such as US+CN");
            return;
        }
        for (String name : two) {
            checkName(entries, name, origin);
        }
        String swapped = two[1] + "+" + two[0];
        if (all.entries().containsKey(swapped) && id.compareTo(swapped) > 0) {
            problems.add(origin, "pair", "'" + id + "' and '" + swapped + "' are one pair", "take one of them away");
        }
    }

    private void checkName(Shape.Entries entries, String name, Origin origin) {
        if (!ID.matcher(name).matches()) {
            problems.add(origin, "id", "'" + name + "' cannot be a name", "use letters, digits, - and _");
        }
        check(entries.about(), name, origin);
    }

    private static boolean isPairs(Shape.Entries entries) {
        return entries.about().map(Parameter::pairs).orElse(false);
    }

    /** The key of an entry's luck: what it or the entry it names states, by default the id. */
    String luck(Shape.Entries entries, String id, Node value) {
        return isPairs(entries)
                ? Arrays.stream(id.split("\\+"))
                        .map(name -> luckOfOne(entries, name, value))
                        .collect(Collectors.joining("+"))
                : luckOfOne(entries, id, value);
    }

    private String luckOfOne(Shape.Entries entries, String id, Node value) {
        String section = entries.about().map(Parameter::names).orElse("");
        Optional<Node> entry =
                section.isEmpty() ? Optional.of(value) : document.at(section).flatMap(all -> Node.at(all, id));
        boolean owns = !section.isEmpty()
                || entries.of() instanceof Shape.Group group
                        && group.field("luck").isPresent();
        return entry.filter(node -> owns)
                .flatMap(node -> Node.at(node, "luck"))
                .map(luck -> luck instanceof Node.Scalar scalar ? scalar.text() : id)
                .orElse(id);
    }

    private Collection<String> ids(String section) {
        return document.at(section).orElse(null) instanceof Node.Mapping map
                ? List.copyOf(map.entries().keySet())
                : List.of();
    }
}
