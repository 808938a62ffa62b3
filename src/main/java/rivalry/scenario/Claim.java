package rivalry.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence somebody published that the model can perhaps test: what it says, what in the model carries it, and the trials
 * that decide. It is supported if all its trials are, not supported if one is not; without trials it says why.
 */
public record Claim(
        @Parameter(says = "the claim in words") String says,
        @Parameter(says = "who published it, and when") String published,
        @Parameter(says = "what kind of sentence it is") Nature nature,
        @Parameter(says = "what in the model carries it") String mechanism,
        @Parameter(says = "what is measured, in words") String measure,

        @Parameter(says = "what is played to test it, in words")
        String experiment,

        @Parameter(says = "what decides, by name; empty if nothing can")
        Map<String, Trial> trials,

        @Parameter(says = "why nothing can decide, or what to bear in mind; left out if there is nothing to say")
        Optional<String> why) {

    public Claim {
        if (trials.isEmpty() && why.isEmpty()) {
            throw new IllegalArgumentException("a claim without trials says why: 'why' is missing");
        }
    }

    /** What kind of sentence a claim is. */
    public enum Nature {
        /** A number. */
        NUMBER,
        /** One thing brings about another. */
        CAUSE,
        /** How things are. */
        DESCRIPTION
    }

    /**
     * One number of the model and where it must lie. Its 95 % interval decides: inside, the claim is supported by it; outside,
     * or nowhere farther than the smallest effect of interest from the edge, it is not; across the edge, it is undecided.
     */
    public record Trial(
            @Parameter(
                    says =
                            "a target of history whose band the model's centre must lie in; left out if the number is told here")
            Optional<String> target,

            @Parameter(says = "the number") Optional<Term> value,

            @Parameter(says = "a number that is taken off it; left out if none is")
            Optional<Term> less,

            @Parameter(
                    says =
                            "worlds whose common zero-sum index is the number: +1 what one gains the other loses, -1 both alike")
            List<String> zero_sum,

            @Parameter(says = "the number itself, or its natural logarithm: then differences are relative changes")
            Optional<Game.Scale> scale,

            @Parameter(says = "it must lie above this") Optional<Double> above,
            @Parameter(says = "it must lie below this") Optional<Double> below,

            @Parameter(
                    atLeast = 0,
                    says = "the smallest distance from an edge that anybody need care about; 0 if left out")
            Optional<Double> smallest) {

        public Trial {
            int ways = (target.isPresent() ? 1 : 0) + (value.isPresent() ? 1 : 0) + (zero_sum.isEmpty() ? 0 : 1);
            if (ways != 1) {
                throw new IllegalArgumentException("a trial has one of 'target', 'value' and 'zero_sum'");
            } else if (target.isPresent() == (above.isPresent() || below.isPresent())) {
                throw new IllegalArgumentException(
                        target.isPresent()
                                ? "a target brings its own band"
                                : "where must it lie? 'above' or 'below' is missing");
            } else if (above.isPresent() && below.isPresent() && above.get() >= below.get()) {
                throw new IllegalArgumentException("'above' must be less than 'below'");
            }
        }

        /** Whether its logarithm counts. */
        public boolean isLogarithmic() {
            return scale.orElse(Game.Scale.LEVEL) == Game.Scale.LOGARITHM;
        }
    }

    /** A quantity of one world, or what it differs by from that of another on the same luck. */
    public record Term(
            @Parameter(says = "key of the measure") String measure,

            @Parameter(says = "whom it is about, as in result files")
            String entity,

            @Parameter(says = "further dimension, such as `origin=CN`; left out for the whole")
            Optional<String> by,

            @Parameter(says = "when: a year, years, a month or months, such as `2026-2035`")
            String period,

            @Parameter(says = "how the period is summed up; by default its mean year")
            Optional<Quantity.Statistic> statistic,

            @Parameter(says = "what it is divided by; left out if it is not")
            Optional<Quantity> over,

            @Parameter(says = "the world it is read in; the baseline if left out")
            Optional<String> world,

            @Parameter(says = "the world it is compared with; left out if it is not")
            Optional<String> against) {

        /** The quantity. */
        public Quantity quantity() {
            return new Quantity(measure, entity, by, period, statistic);
        }

        /** The same in one year. */
        public Term in(int year) {
            String when = Integer.toString(year);
            return new Term(measure, entity, by, when, statistic, over.map(o -> o.in(when)), world, against);
        }
    }
}
