package rivalry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jafama.StrictFastMath;

/**
 * A parameter that a design varies.
 *
 * @param path its path in the scenario
 * @param value its stated value
 * @param low where its plausible range begins; without a stated one, a twentieth of its distribution lies below
 * @param high where it ends, in the same way
 * @param distribution how it is spread, if the scenario says more than a range
 */
public record Factor(
        String path,
        double value,
        double low,
        double high,
        LongForm.Status status,
        String source,
        String why,
        Optional<Distribution> distribution,
        Optional<Parameter> about) {

    /** Beyond this ratio of the ends, equal factors of a range count alike, not equal steps. */
    private static final double WIDE = 10;

    /** Whether it is spread evenly over the logarithm of its range. */
    public boolean isLogarithmic() {
        return distribution.isEmpty() && low > 0 && high / low >= WIDE;
    }

    /** Its value at a place in 0..1: the quantile of its distribution, else the place in its range. */
    public double at(double place) {
        if (distribution.isPresent()) {
            return distribution.get().at(Math.min(Math.max(place, 1e-9), 1 - 1e-9), about);
        } else if (isLogarithmic()) {
            return low * StrictFastMath.exp(place * StrictMath.log(high / low));
        }
        return low + place * (high - low);
    }

    /** The place of a value, by halving: the inverse of {@link #at}. */
    public double place(double value) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (at(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** All parameters of a document that a design takes, in the order of the document. */
    public static List<Factor> in(Node.Mapping document, Design.Choice choice) {
        List<Factor> found = new ArrayList<>();
        collect(document, "", choice, found);
        return found;
    }

    private static void collect(Node.Mapping map, String path, Design.Choice choice, List<Factor> found) {
        map.entries().forEach((key, entry) -> {
            String here = path.isEmpty() ? key : path + "." + key;
            if (entry.value() instanceof Node.Mapping inner) {
                if (inner.at("value").isPresent()) {
                    of(here, inner)
                            .filter(factor ->
                                    choice.takes(here) && choice.status().contains(factor.status()))
                            .ifPresent(found::add);
                } else {
                    collect(inner, here, choice, found);
                }
            }
        });
    }

    private static Optional<Factor> of(String path, Node.Mapping form) {
        Optional<Double> value = number(form.at("value"));
        Optional<LongForm.Status> status = status(text(form, "status"));
        Optional<Distribution> distribution = form.at("distribution").map(Factor::distribution);
        List<Double> range = form.at("range").map(Factor::numbers).orElse(List.of());
        boolean varies = distribution.isPresent() || range.size() == 2 && range.get(0) < range.get(1);
        if (value.isEmpty() || status.isEmpty() || !varies) {
            return Optional.empty();
        }
        Optional<Parameter> about = about(path);
        boolean ranged = range.size() == 2;
        return Optional.of(new Factor(
                path,
                value.get(),
                ranged ? range.get(0) : distribution.get().at(0.05, about),
                ranged ? range.get(1) : distribution.get().at(0.95, about),
                status.get(),
                text(form, "source"),
                text(form, "why"),
                distribution,
                about));
    }

    private static Optional<Parameter> about(String path) {
        Shape shape = Shape.of(Scenario.class);
        Optional<Parameter> about = Optional.empty();
        for (String key : path.split("\\.")) {
            if (shape instanceof Shape.Group group) {
                Optional<Shape.Field> field = group.field(key);
                about = field.flatMap(Shape.Field::about);
                shape = field.map(Shape.Field::shape).orElse(new Shape.Flag());
            } else if (shape instanceof Shape.Entries entries) {
                shape = entries.of();
            }
        }
        return about;
    }

    private static Distribution distribution(Node node) {
        Node.Mapping map = (Node.Mapping) node;
        return new Distribution(
                map.at("uniform").map(Factor::numbers).orElse(List.of()),
                map.at("triangular").map(Factor::numbers).orElse(List.of()),
                map.at("normal").map(Factor::numbers).orElse(List.of()),
                map.at("lognormal").map(Factor::numbers).orElse(List.of()));
    }

    private static List<Double> numbers(Node node) {
        return node instanceof Node.Sequence list
                ? list.items().stream()
                        .flatMap(item -> number(Optional.of(item)).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Double> number(Optional<Node> node) {
        return node.flatMap(n -> n instanceof Node.Scalar scalar ? Literal.number(scalar.text()) : Optional.empty());
    }

    private static Optional<LongForm.Status> status(String word) {
        for (LongForm.Status status : LongForm.Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private static String text(Node.Mapping form, String key) {
        return form.at(key).orElse(null) instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
