package rivalry.comparison;

import java.util.Collection;
import java.util.Optional;
import rivalry.observation.History;
import rivalry.scenario.Game;
import rivalry.scenario.Quantity;

/** Reads off a run what the terms of a player's objective are worth. */
public final class Utility {
    private Utility() {}

    /** Each term's value, weighed: their sum is the pay-off. NaN where the run does not have the number. */
    public static double[] of(Collection<Game.Term> objective, History history) {
        Gauge gauge = new Gauge(history);
        return objective.stream().mapToDouble(term -> value(term, gauge)).toArray();
    }

    /** Why a term cannot be read off a run, or empty if it can. */
    public static Optional<String> obstacle(Game.Term term, History history) {
        return new Gauge(history).obstacle(quantity(term, term.period()));
    }

    /** The discounted mean of the years' values; of a rate the ratio of discounted sums. */
    private static double value(Game.Term term, Gauge gauge) {
        double factor = 1 - term.discount().orElse(0.0);
        double worth = 1;
        double above = 0;
        double below = 0;
        for (int year = term.when().first().getYear();
                year <= term.when().last().getYear();
                year++) {
            Sample sample = gauge.read(quantity(term, Integer.toString(year)));
            above += worth * sample.numerator();
            below += worth * sample.denominator();
            worth *= factor;
        }
        double mean = above / below;
        return term.weight().orElse(1.0) * (term.isLogarithmic() ? StrictMath.log(mean) : mean);
    }

    private static Quantity quantity(Game.Term term, String period) {
        return new Quantity(term.measure(), term.entity(), term.by(), period, Optional.empty());
    }
}
