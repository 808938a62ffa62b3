package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a run owes to its parameters, to its luck, and to both at once")
class SensitivityStatisticsTest {
    @Test
    void parametersAloneOrLuckAlone() {
        assertThat(share(3, 0, 0).parameters()).isCloseTo(1, within(1e-12));
        assertThat(share(0, 3, 0).luck()).isCloseTo(1, within(1e-12));
        assertThat(share(0, 0, 3).both()).isGreaterThan(0.9);
    }

    @Test
    void equalPartsAreToldApart() {
        LuckShare found = share(2, 2, 0);
        assertThat(found.parameters()).isCloseTo(0.5, within(0.05));
        assertThat(found.luck()).isCloseTo(0.5, within(0.05));
        assertThat(found.parameters() + found.luck() + found.both()).isCloseTo(1, within(1e-12));
    }

    @Test
    void oneReplicateCannotTell() {
        assertThat(LuckShare.of(new double[5][1]).luck()).isNaN();
    }

    @Test
    void twoOfEachCanTell() {
        assertThat(LuckShare.of(new double[][] {{0, 0}, {3, 3}}).parameters()).isEqualTo(1);
        assertThat(LuckShare.of(new double[][] {{0, 3}, {0, 3}}).luck()).isEqualTo(1);
        assertThat(LuckShare.of(new double[1][5]).luck()).isNaN();
    }

    @Test
    void sharesOfLuckByHand() { // means of sets 1.5 4.5 4.5, of luck 3 4, of all 3.5; residuals 0 0 -1 1 1 -1
        LuckShare found = LuckShare.of(new double[][] {{1, 2}, {3, 6}, {5, 4}});
        double both = 4 / 2.0;
        double parameters = 3 - both / 2;
        assertThat(found.both()).isCloseTo(both / (both + parameters), within(1e-14));
        assertThat(found.parameters()).isCloseTo(parameters / (both + parameters), within(1e-14));
        assertThat(found.luck())
                .as("1/2 between replicates, less 2/3 by chance")
                .isZero();
        assertThat(found.sd()).isCloseTo(2, within(1e-14));
    }

    @Test
    void whatLuckAloneOwesByHand() { // means of sets and of luck 1.5 5; residuals a quarter
        LuckShare found = LuckShare.of(new double[][] {{0, 3}, {3, 7}});
        double half = 3.5 * 3.5 / 2 - 0.25 / 2;
        assertThat(found.luck()).isCloseTo(half / (2 * half + 0.25), within(1e-14));
        assertThat(found.sd()).isCloseTo(3.5, within(1e-14));
    }

    @Test
    void sobolIndicesByHand() { // a factor that is all: mean of the four 2.5, their variance 5/3
        double[] b = {4, 3};
        SobolIndices all = SobolIndices.of(new double[] {1, 2}, b, b, new Resampling(1));
        assertThat(all.first().value()).isCloseTo((1.5 * 3 + 0.5) / 2.0 / (5 / 3.0), within(1e-14));
        assertThat(all.total().value()).isCloseTo((9 + 1) / 4.0 / (5 / 3.0), within(1e-14));
    }

    @Test
    void elementaryEffectsOfALineAreItsSlope() {
        ElementaryEffects line = ElementaryEffects.of(new double[] {-3, -3, -3}, new Resampling(1));
        assertThat(line.mean()).isEqualTo(-3);
        assertThat(line.size().value()).isEqualTo(3);
        assertThat(line.spread()).isZero();
    }

    @Test
    void effectsOfBothSignsDoNotCancelInTheirSize() {
        ElementaryEffects bent = ElementaryEffects.of(new double[] {2, -2, 2, -2}, new Resampling(1));
        assertThat(bent.mean()).isZero();
        assertThat(bent.size().value()).isEqualTo(2);
        assertThat(bent.spread()).isCloseTo(Math.sqrt(16 / 3.0), within(1e-12));
    }

    private static LuckShare share(double parameters, double luck, double both) {
        double[][] values = new double[200][200];
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < 200; j++) {
                values[i][j] = parameters * Math.sin(12.9898 * i)
                        + luck * Math.sin(78.233 * j + 1)
                        + both * Math.sin(3.7 * i * i + 5.1 * j * j + 0.3 * i * j);
            }
        }
        return LuckShare.of(values);
    }
}
