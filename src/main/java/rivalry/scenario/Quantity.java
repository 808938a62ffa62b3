package rivalry.scenario;

import java.util.Optional;

/** One number that can be read off a run: a measure of someone over a period. */
public record Quantity(
        @Parameter(says = "key of the measure") String measure,

        @Parameter(
                says =
                        "whom it is about, as in result files; `US>*` sums over all partners, `US+UK|US+CA` takes the largest")
        String entity,

        @Parameter(says = "further dimension, such as `origin=CN`; left out for the whole")
        Optional<String> by,

        @Parameter(says = "when: a year, years, a month or months, such as `2016-2018`")
        String period,

        @Parameter(says = "how the period is summed up; by default its mean year")
        Optional<Statistic> statistic) {

    public Quantity {
        Period.of(period);
    }

    /** The period. */
    public Period when() {
        return Period.of(period);
    }

    /** The same in another period. */
    public Quantity in(String when) {
        return new Quantity(measure, entity, by, when, statistic);
    }

    /** How a period becomes one number. */
    public enum Statistic {
        /** The mean of its years; of a rate the ratio of sums. */
        MEAN,
        /** The sum over the period. */
        SUM,
        /** The yearly factor from its first year to its last. */
        GROWTH,
        /** What a year adds, from its first year to its last. */
        RISE
    }
}
