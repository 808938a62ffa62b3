package rivalry.luck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A race picks in proportion to weight, and a changed weight moves only those whose winner it changes")
class RaceTest {
    private static final int CHOOSERS = 40_000;
    private static final long[] KEYS = {Key.of("US"), Key.of("CN"), Key.of("UK"), Key.of("KR")};

    @Test
    void alternativesWinInProportionToTheirWeights() {
        double[] weights = {0.5, 3, 1.5, 5};
        long[] won = new long[weights.length];
        for (int chooser = 0; chooser < CHOOSERS; chooser++) {
            won[winner(chooser, weights)]++;
        }
        assertThat(new ChiSquareTest().chiSquareTest(weights, won)).isGreaterThan(0.001);
    }

    @Test
    void whoeverIsNotWonByTheOneThatGainedStaysWhereHeWas() {
        int moved = 0;
        for (int chooser = 0; chooser < CHOOSERS; chooser++) {
            int before = winner(chooser, 1, 1, 1, 1);
            int after = winner(chooser, 1, 2, 1, 1);
            assertThat(after).isIn(before, 1);
            moved += after == before ? 0 : 1;
        }
        // the second's share rises from 1/4 to 2/5: by 0.15 of all, ± 4 standard errors
        assertThat(moved / (double) CHOOSERS).isBetween(0.143, 0.157);
    }

    @Test
    void luckFollowsTheKeyNotTheOrderOfEntry() {
        for (int chooser = 0; chooser < 1000; chooser++) {
            Race forth = new Race(Draws.fork(5, chooser));
            Race back = new Race(Draws.fork(5, chooser));
            for (int i = 0; i < KEYS.length; i++) {
                forth.enter(i, KEYS[i], i + 1);
                back.enter(KEYS.length - 1 - i, KEYS[KEYS.length - 1 - i], KEYS.length - i);
            }
            assertThat(back.winner()).isEqualTo(forth.winner());
        }
    }

    @Test
    void withoutWeightNobodyWins() {
        assertThat(winner(1, 0, 0, 0, 0)).isEqualTo(-1);
        double[] counted = new double[KEYS.length];
        for (int chooser = 0; chooser < 1000; chooser++) {
            counted[winner(chooser, 1, 0, 1, 0)]++;
        }
        assertThat(counted[1] + counted[3]).isZero();
        assertThat(Arrays.stream(counted).sum()).isEqualTo(1000);
    }

    private static int winner(int chooser, double... weights) {
        Race race = new Race(0).start(Draws.fork(77, chooser));
        for (int i = 0; i < weights.length; i++) {
            race.enter(i, KEYS[i], weights[i]);
        }
        return race.winner();
    }
}
