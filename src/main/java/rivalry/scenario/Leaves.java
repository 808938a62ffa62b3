package rivalry.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds single values: texts, numbers, months, choices, tables. */
final class Leaves {
    private static final Shape.Group LONG_FORM = Shape.of(LongForm.class);

    private final Binder binder;
    private final References references;
    private final TableSource tables;
    private final Problems problems;
    private final Optional<Joint> joint;
    private final List<Uncertain> uncertain = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();

    Leaves(Binder binder, References references, Optional<Joint> joint, TableSource tables, Problems problems) {
        this.binder = binder;
        this.references = references;
        this.joint = joint;
        this.tables = tables;
        this.problems = problems;
    }

    Uncertainty uncertainty() {
        return new Uncertainty(uncertain, joint);
    }

    Set<String> numbers() {
        return numbers;
    }

    Bound bind(Shape shape, Node node, Place place) {
        if (shape instanceof Shape.Number number && number.longForm()) {
            if (!isSetForAll(place)) {
                numbers.add(place.path());
            }
            return parameter(number, node, place);
        }
        return node instanceof Node.Scalar scalar ? scalar(shape, scalar) : binder.wrong(node, expected(shape));
    }

    /**
     * A number that may be uncertain: bare, in the long form, or a column of the joint draws. What is stated anew without
     * range or distribution is meant as it stands: nothing is drawn for it.
     */
    private Bound parameter(Shape.Number shape, Node node, Place place) {
        Bound bound = node instanceof Node.Mapping map
                ? longForm(shape, map, place)
                : node instanceof Node.Scalar scalar ? number(shape, scalar) : binder.wrong(node, expected(shape));
        if (bound instanceof Bound.Constant stated
                && isDrawnTogether(node, place)
                && joint.get().scalars(place.path()).stream().allMatch(value -> number(shape, value) != null)) {
            return uncertain(shape, place, ((Number) stated.value()).doubleValue(), Optional.empty());
        }
        return bound;
    }

    /** Whether a number says how runs are played and judged, not what happens in them. */
    private static boolean isSetForAll(Place place) {
        return place.path().startsWith("run.") || place.path().startsWith("smallest_effects.");
    }

    private boolean isDrawnTogether(Node node, Place place) {
        return joint.isPresent()
                && joint.get().names(place.path())
                && node instanceof Node.Mapping form
                && (form.entries().containsKey("range") || form.entries().containsKey("distribution"));
    }

    private Bound uncertain(Shape.Number shape, Place place, double value, Optional<Distribution> distribution) {
        uncertain.add(new Uncertain(place.path(), place.key(), value, distribution, shape.about()));
        return new Bound.Drawn(uncertain.size() - 1, shape.whole());
    }

    private Bound scalar(Shape shape, Node.Scalar scalar) {
        if (shape instanceof Shape.Number number) {
            return number(number, scalar);
        } else if (shape instanceof Shape.Choice choice) {
            return choice(choice, scalar);
        } else if (shape instanceof Shape.Text text) {
            if (scalar.text().isBlank()) {
                problems.add(scalar.origin(), "empty_value", "nothing is written here", "give it a text");
                return null;
            }
            references.check(text.about(), scalar.text(), scalar.origin());
            return new Bound.Constant(scalar.text().strip().replaceAll("\\s*\\R\\s*", " "));
        } else if (shape instanceof Shape.TableFile table) {
            return constant(tables.read(scalar, table.about(), problems));
        }
        Optional<?> read = shape instanceof Shape.Month
                ? Literal.month(scalar.text())
                : scalar.plain() ? Literal.flag(scalar.text()) : Optional.empty();
        return read.isPresent() ? constant(read) : binder.wrong(scalar, expected(shape));
    }

    private static Bound constant(Optional<?> value) {
        return value.<Bound>map(Bound.Constant::new).orElse(null);
    }

    private static String expected(Shape shape) {
        if (shape instanceof Shape.Number number) {
            return number.whole() ? "a whole number" : "a number";
        } else if (shape instanceof Shape.Month) {
            return "a month like 2022-10";
        } else if (shape instanceof Shape.Flag) {
            return "true or false";
        } else if (shape instanceof Shape.Choice choice) {
            return "one of " + String.join(", ", choice.words());
        }
        return shape instanceof Shape.TableFile ? "the path of a CSV file" : "a text";
    }

    private Bound choice(Shape.Choice choice, Node.Scalar scalar) {
        for (Enum<?> constant : choice.type().getEnumConstants()) {
            if (Shape.Choice.word(constant).equals(scalar.text())) {
                return new Bound.Constant(constant);
            }
        }
        problems.add(
                scalar.origin(),
                "unknown_word",
                "expected " + expected(choice) + ", found '" + scalar.text() + "'",
                Nearest.hint(scalar.text(), choice.words()).orElse(""));
        return null;
    }

    private Bound number(Shape.Number shape, Node.Scalar scalar) {
        Optional<Double> read = scalar.plain() ? Literal.number(scalar.text()) : Optional.empty();
        if (read.isEmpty() || shape.whole() && read.get() != StrictMath.rint(read.get())) {
            boolean adorned = scalar.text().matches("[-+]?[0-9.]+[ ,%][0-9., %]*");
            return binder.wrong(
                    scalar, expected(shape), adorned ? "write digits and a point alone: 0,9 and 90 % are 0.9" : "");
        }
        double value = read.get();
        if (Double.isInfinite(value) || shape.whole() && value != (int) value) {
            problems.add(scalar.origin(), "out_of_range", scalar.text() + " is too large a number");
            return null;
        }
        if (shape.about().isPresent() && !Ranges.allows(shape.about().get(), value)) {
            Parameter about = shape.about().get();
            problems.add(
                    scalar.origin(),
                    "out_of_range",
                    scalar.text() + " is outside the legal range " + Ranges.text(about),
                    about.says() + (about.unit().equals("1") ? "" : " [" + about.unit() + "]"));
            return null;
        }
        return new Bound.Constant(shape.whole() ? (Object) (int) value : (Object) value);
    }

    private Bound longForm(Shape.Number shape, Node.Mapping map, Place place) {
        Bound value = map.at("value")
                .map(node -> node instanceof Node.Scalar scalar
                        ? number(shape, scalar)
                        : binder.wrong(node, expected(shape)))
                .orElse(null);
        Bound bound = binder.group(LONG_FORM, map, place);
        if (value == null || bound == null) {
            return null;
        }
        LongForm form = (LongForm) bound.make(new double[0]);
        Provenance checks = new Provenance(form, map, shape, problems);
        if (!checks.hold()) {
            return null;
        }
        if (form.distribution().isPresent() && isSetForAll(place)) {
            problems.add(
                    map.entries().get("distribution").key(),
                    "distribution",
                    "'" + place.path() + "' is alike in all replicates and cannot be drawn");
            return null;
        }
        return form.distribution().isEmpty() || isDrawnTogether(map, place)
                ? value
                : uncertain(shape, place, form.value(), form.distribution());
    }
}
