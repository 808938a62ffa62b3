package rivalry.scenario;

import java.util.List;

/** Checks what a long form says about its value. */
final class Provenance {
    private final LongForm form;
    private final Node.Mapping map;
    private final Shape.Number shape;
    private final Problems problems;

    Provenance(LongForm form, Node.Mapping map, Shape.Number shape, Problems problems) {
        this.form = form;
        this.map = map;
        this.shape = shape;
        this.problems = problems;
    }

    boolean hold() {
        boolean unit = unit();
        boolean range = range();
        return distribution() && unit && range; // each speaks up for itself
    }

    private boolean unit() {
        String due = shape.about().map(Parameter::unit).orElse("1");
        if (form.unit().isEmpty() || form.unit().get().equals(due)) {
            return true;
        }
        return wrong(
                "unit", "unit", "its unit is " + due + ", not " + form.unit().get());
    }

    private boolean range() {
        List<Double> range = form.range();
        if (range.isEmpty()) {
            return true;
        } else if (range.size() != 2 || range.get(0) > range.get(1)) {
            return wrong("range", "plausible_range", "a range is [least, most]");
        } else if (form.value() < range.get(0) || form.value() > range.get(1)) {
            return wrong("value", "plausible_range", "the value is outside its own plausible range");
        }
        for (double end : range) {
            if (shape.about().isPresent() && !Ranges.allows(shape.about().get(), end)) {
                String legal = Ranges.text(shape.about().get());
                return wrong("range", "plausible_range", "the range leaves the legal range " + legal);
            }
        }
        return true;
    }

    private boolean distribution() {
        if (form.distribution().isEmpty()) {
            return true;
        }
        Distribution distribution = form.distribution().get();
        return distribution
                .misshapen()
                .map(flaw -> wrong("distribution", "distribution_form", flaw))
                .or(() -> distribution
                        .flaw(form.value(), shape.about())
                        .map(flaw -> wrong("distribution", "distribution", flaw)))
                .orElse(true);
    }

    private boolean wrong(String key, String rule, String message) {
        problems.add(map.entries().get(key).value().origin(), rule, message);
        return false;
    }
}
