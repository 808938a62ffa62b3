package rivalry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A game of two governments: what each may choose, and what each wants. Every pair of choices is a world that is played.
 *
 * @param players by country, two of them; the first choice of each is the status quo
 */
public record Game(
        @Parameter(says = "name as printed") String name,

        @Parameter(says = "the question it asks, in a sentence")
        String question,

        @Parameter(says = "what kind of file it is") Scenario.Kind kind,
        @Parameter(says = "the claims it speaks to") List<String> tests,

        @Parameter(names = "countries", says = "who plays: two countries")
        Map<String, Player> players) {

    /** The most choices of a player: every pair of choices is a world of its own. */
    public static final int MOST_CHOICES = 5;

    public Game {
        if (players.size() != 2) {
            throw new IllegalArgumentException("a game has two players, not " + players.size());
        }
    }

    /** The players' countries: who chooses rows, then who chooses columns. */
    public List<String> countries() {
        return new ArrayList<>(players.keySet());
    }

    /** Player 0 chooses rows, player 1 columns. */
    public Player player(int place) {
        return players.get(countries().get(place));
    }

    /** One government: what it may do, and what it wants. */
    public record Player(
            @Parameter(says = "what it may choose, by name; the first is the status quo")
            Map<String, Choice> choices,

            @Parameter(says = "what it wants: one number, or several that are weighed and added")
            Map<String, Term> objective) {

        public Player {
            if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
                throw new IllegalArgumentException(
                        "a player has 2 to " + MOST_CHOICES + " choices, not " + choices.size());
            } else if (objective.isEmpty()) {
                throw new IllegalArgumentException("a player wants something: 'objective' needs a term");
            }
        }

        /** The choices' names. */
        public List<String> names() {
            return new ArrayList<>(choices.keySet());
        }
    }

    /** What a government may do: rules laid over the scenario that the game extends. */
    public record Choice(
            @Parameter(says = "the choice in a few words") String says,
            @Parameter(says = "policies of this government") Map<String, Policy> policies) {}

    /** One number that a player wants to be high. */
    public record Term(
            @Parameter(says = "key of the measure") String measure,

            @Parameter(says = "whom it is about, as in result files")
            String entity,

            @Parameter(says = "further dimension, such as `origin=CN`; left out for the whole")
            Optional<String> by,

            @Parameter(says = "the years that count, such as `2026-2035`")
            String period,

            @Parameter(says = "the level itself, or its natural logarithm: then equal percentages count alike")
            Optional<Scale> scale,

            @Parameter(
                    unit = "1/year",
                    atLeast = 0,
                    below = 1,
                    says = "how much less a year counts than the year before; 0 if left out")
            Optional<Double> discount,

            @Parameter(unit = "1", says = "what it is multiplied by; below 0 if less is better; 1 if left out")
            Optional<Double> weight) {

        public Term {
            if (!Period.of(period).isWholeYears()) {
                throw new IllegalArgumentException("'" + period + "' is not a year or years such as 2026-2035");
            }
        }

        /** The years that count. */
        public Period when() {
            return Period.of(period);
        }

        /** Whether its logarithm counts. */
        public boolean isLogarithmic() {
            return scale.orElse(Scale.LEVEL) == Scale.LOGARITHM;
        }

        /** The term in words: weight, measure, whom, when. */
        public String words() {
            String what = measure + "[" + entity + by.map(b -> ", " + b).orElse("") + "]";
            String scaled = isLogarithmic() ? "ln " + what : what;
            String weighed = weight.filter(w -> w != 1)
                    .map(w -> Ranges.number(w) + " × " + scaled)
                    .orElse(scaled);
            return weighed + ", mean of " + period
                    + discount.filter(d -> d > 0)
                            .map(d -> " discounted by " + Ranges.number(100 * d) + " % a year")
                            .orElse("");
        }
    }

    /** On what scale a number counts. */
    public enum Scale {
        LEVEL,
        LOGARITHM
    }
}
