package rivalry.luck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Draws are looked up by key, uniform along every part of the key, and free of pattern between neighbours")
class DrawsTest {
    private static final int MANY = 20_000;
    private final Draws luck = new Draws(1, 0);

    @Test
    void theSameKeyFindsTheSameLuckWhateverWasDrawnBefore() {
        double first = luck.uniform(Decision.CHANGE, 42, 7, 0);
        luck.uniform(Decision.SKILL, 1, 2, 3);
        assertThat(luck.uniform(Decision.CHANGE, 42, 7, 0)).isEqualTo(first);
        assertThat(new Draws(1, 0).uniform(Decision.CHANGE, 42, 7, 0)).isEqualTo(first);
    }

    @Test
    void everyPartOfTheKeyCounts() {
        Set<Double> drawn = new HashSet<>();
        drawn.add(luck.uniform(Decision.CHANGE, 42, 7, 0));
        drawn.add(new Draws(2, 0).uniform(Decision.CHANGE, 42, 7, 0));
        drawn.add(new Draws(1, 1).uniform(Decision.CHANGE, 42, 7, 0));
        drawn.add(luck.uniform(Decision.LAYOFF, 42, 7, 0));
        drawn.add(luck.uniform(Decision.CHANGE, 43, 7, 0));
        drawn.add(luck.uniform(Decision.CHANGE, 42, 8, 0));
        drawn.add(luck.uniform(Decision.CHANGE, 42, 7, 1));
        assertThat(drawn).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "replicate", "agent", "month", "k", "fork"})
    void drawsAreUniformAlongEveryPartOfTheKey(String part) {
        double[] drawn = along(part);
        assertThat(Arrays.stream(drawn)).allMatch(u -> u > 0 && u < 1);
        double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(), drawn);
        assertThat(p).isGreaterThan(0.001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "replicate", "agent", "month", "k", "fork"})
    void neighboursAlongAnyPartOfTheKeyAreUncorrelated(String part) {
        double[] drawn = along(part);
        double[] here = Arrays.copyOf(drawn, MANY - 1);
        double[] next = Arrays.copyOfRange(drawn, 1, MANY);
        assertThat(new PearsonsCorrelation().correlation(here, next)).isCloseTo(0, within(4 / Math.sqrt(MANY)));
    }

    @Test
    void aStemGivesTheDrawsThatTheWholeKeyGives() {
        long stem = luck.stem(Decision.TEAM, 99, 12);
        assertThat(Draws.uniform(stem, 5)).isEqualTo(luck.uniform(Decision.TEAM, 99, 12, 5));
        assertThat(Draws.stem(luck.branch(Decision.TEAM), 99, 12)).isEqualTo(stem);
    }

    @Test
    void theFirstDrawOfAStemIsThatOfSplitMix64() { // java.util.SplittableRandom(0) begins so
        assertThat(Draws.mix(0x9E3779B97F4A7C15L)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(Draws.uniform(0x9E3779B97F4A7C15L, 0)).isCloseTo(0xE220A8397B1DCDAFL / 0x1p64 + 1, within(1e-15));
    }

    @Test
    void theLeastDrawLiesAboveZero() { // the one stem that scatters to 0
        assertThat(Draws.uniform(0, 0)).isEqualTo(0x1p-53);
    }

    @Test
    void theGreatestDrawLiesBelowOne() { // the one stem that scatters to all ones
        long greatest = 0xCF9A04AFFA6BADC0L;
        assertThat(Draws.mix(greatest)).isEqualTo(-1);
        assertThat(Draws.uniform(greatest, 0)).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void neighboursInKLieAsFarApartAsTheStepSays() {
        long step = 0xD1342543DE82EF95L;
        assertThat(Draws.uniform(7, 3)).isEqualTo(Draws.uniform(7 + 3 * step, 0));
    }

    @Test
    void aDecisionsNameFixesItsLuckNotItsPlaceInTheList() {
        Set<Long> salts = new HashSet<>();
        for (Decision decision : Decision.values()) {
            assertThat(decision.salt()).isEqualTo(Key.of(decision.name()));
            salts.add(decision.salt());
        }
        assertThat(salts).hasSameSizeAs(Decision.values());
    }

    private double[] along(String part) {
        IntToDoubleFunction draw =
                switch (part) {
                    case "seed" -> i -> new Draws(i, 0).uniform(Decision.CHANGE, 42, 7, 0);
                    case "replicate" -> i -> new Draws(1, i).uniform(Decision.CHANGE, 42, 7, 0);
                    case "agent" -> i -> luck.uniform(Decision.CHANGE, i, 7, 0);
                    case "month" -> i -> luck.uniform(Decision.CHANGE, 42, i, 0);
                    case "k" -> i -> luck.uniform(Decision.CHANGE, 42, 7, i);
                    default -> i -> Draws.uniform(Draws.fork(luck.stem(Decision.TEAM, 42, 7), i), 0);
                };
        return IntStream.range(0, MANY).mapToDouble(draw).toArray();
    }
}
