package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.scenario.Lever;

@EnabledIfSystemProperty(
        named = "rivalry.levers",
        matches = "full",
        disabledReason = "some two thousand runs: mvn test -Dtest=LeverResponseTest -Drivalry.levers=full")
@DisplayName("Every lever moves its first-order measure monotonically over its whole range")
class LeverResponseTest {
    private static final int LEVELS = 7;
    private static final int REPLICATES = 20;
    private static final int FROM = 2026;
    private static final int TO = 2028;

    /** A lever of one actor on one target, the policy's keys around its value, its range, and where its measure is read. */
    record Turn(Lever lever, String actor, String target, String rest, double low, double high, String entity) {
        String overlay(int level) {
            String value = String.format(Locale.ROOT, "%.6f", low + (high - low) * level / (LEVELS - 1));
            String own = policy("tested", actor, target, value);
            return "policies: {"
                    + (lever.reach() == Lever.Reach.BOTH_SIDES
                            ? own + ", " + policy("mirrored", target, actor, value)
                            : own)
                    + "}";
        }

        private String policy(String name, String by, String on, String value) {
            String[] keys = lever.path().split("\\.");
            String turned =
                    keys.length == 1 ? keys[0] + ": " + value : keys[0] + ": {" + keys[1] + ": " + value + rest + "}";
            String aimed = on == null ? "" : "target: " + on + ", ";
            return name + ": {actor: " + by + ", " + aimed + "from: 2026-01, " + turned + "}";
        }

        @Override
        public String toString() {
            return lever.path() + " " + actor + (target == null ? "" : ">" + target);
        }
    }

    static Stream<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        turns.add(new Turn(Lever.CHIPS, "US", "CN", "", 0, 1, "US>CN"));
        turns.add(new Turn(Lever.ENFORCEMENT, "US", "CN", ", chips: 0.8", 0, 1, "US>CN"));
        turns.add(new Turn(Lever.WEIGHTS, "US", "CN", "", 0, 1, "US>CN"));
        turns.add(new Turn(Lever.CLOUD, "US", "CN", "", 0, 1, "US>CN"));
        turns.add(new Turn(Lever.CLOUD, "CN", "US", "", 0, 1, "CN>US"));
        turns.add(new Turn(Lever.API, "US", "CN", "", 0, 1, "US>CN"));
        turns.add(new Turn(Lever.OPENNESS_INCENTIVE, "US", null, "", -1, 1, "US"));
        turns.add(new Turn(Lever.OPENNESS_INCENTIVE, "CN", null, "", -1, 1, "CN"));
        turns.add(new Turn(Lever.MARKET_BAN, "US", "CN", "", 0, 1, "CN>US"));
        turns.add(new Turn(Lever.MARKET_BAN, "CN", "US", "", 0, 1, "US>CN"));
        turns.add(new Turn(Lever.SUBSIDY_CHIPS, "CN", null, "", 0, 5e10, "CN"));
        turns.add(new Turn(Lever.SUBSIDY_CHIPS, "EU", null, "", 0, 5e10, "EU"));
        turns.add(new Turn(Lever.SUBSIDY_COMPUTE, "US", null, "", 0, 5e10, "US"));
        turns.add(new Turn(Lever.SUBSIDY_COMPUTE, "CN", null, "", 0, 5e10, "CN"));
        turns.add(new Turn(Lever.JOINT_PROGRAMME, "US", "CN", "", 0, 1e9, "US+CN"));
        turns.add(new Turn(Lever.SAFETY_ACCORD, "US", "CN", "", 0, 1, "CN"));
        return turns.stream();
    }

    @ParameterizedTest
    @MethodSource("turns")
    void movesItsMeasure(Turn turn) {
        double[][] values = new double[LEVELS][REPLICATES];
        for (int level = 0; level < LEVELS; level++) {
            var prior = Plays.prior("run: {scale: 10000}", "horizon: {end: " + TO + "-12}", turn.overlay(level));
            for (int replicate = 0; replicate < REPLICATES; replicate++) {
                History run = Run.play(prior, 1, replicate);
                values[level][replicate] = Look.years(run, turn.lever().measure(), turn.entity(), "", FROM, TO);
            }
        }
        for (int level = 1; level < LEVELS; level++) {
            double step = (mean(values[level]) - mean(values[level - 1]))
                    * turn.lever().sign();
            assertThat(step).as("%s, level %d", turn, level).isGreaterThanOrEqualTo(0);
        }
        double[] apart = new double[REPLICATES];
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            apart[replicate] = (values[LEVELS - 1][replicate] - values[0][replicate])
                    * turn.lever().sign();
        }
        assertThat(mean(apart)).as("%s, ends", turn).isGreaterThan(2 * standardError(apart));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double standardError(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }
}
