package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A game whose pay-offs are estimated: how sure its answers are")
class PayoffsTest {
    private static final int N = 40;
    private static final double[][] CONFESS_ROW = {{-1, -3}, {0, -2}};
    private static final double[][] CONFESS_COLUMN = {{-1, 0}, {-3, -2}};

    @Test
    void sharedLuckLeavesTheDilemmaCertain() {
        Payoffs payoffs = played(CONFESS_ROW, CONFESS_COLUMN, 5, 0);
        assertThat(payoffs.equilibria()).hasSize(1);
        assertThat(payoffs.equilibria().get(0).share()).isEqualTo(1);
        assertThat(payoffs.bestRowShare(1, 0)).isEqualTo(1);
        assertThat(payoffs.bestColumnShare(0, 1)).isEqualTo(1);
        assertThat(payoffs.bestColumnShare(0, 0)).isZero();
        assertThat(payoffs.payoff(0, 1, 1).interval().high()
                        - payoffs.payoff(0, 1, 1).interval().low())
                .isGreaterThan(1); // the level is unsure
        assertThat(payoffs.change(0, 1, 1).interval().low()).isCloseTo(-1, within(1e-9)); // the change is not
        assertThat(payoffs.change(0, 0, 1).value()).isCloseTo(-3 - -1, within(1e-9));
        assertThat(payoffs.change(1, 0, 1).value()).isCloseTo(0 - -1, within(1e-9));
    }

    @Test
    void luckOfItsOwnInEachCellLeavesItInDoubt() {
        Payoffs payoffs = played(CONFESS_ROW, CONFESS_COLUMN, 0, 8);
        double sure = payoffs.equilibria().get(0).share();
        assertThat(sure).isBetween(0.05, 0.999);
        assertThat(payoffs.bestRowShare(0, 0) + payoffs.bestRowShare(1, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatOnlyResamplesHaveStandsAfterWhatTheMeanHas() {
        assertThat(played(CONFESS_ROW, CONFESS_COLUMN, 0, 8).equilibria())
                .hasSizeGreaterThan(1)
                .extracting(Payoffs.Found::isFound)
                .startsWith(true, false);
    }

    @Test
    void bothWinWhereBothAreBetterOffThanInTheStatusQuo() { // in one of three cells; in the others only one gains
        Payoffs payoffs = played(new double[][] {{1, 1}, {2, 3}}, new double[][] {{1, 2}, {1, 2}}, 0, 0);
        assertThat(payoffs.winWin().value()).isEqualTo(1 / 3.0);
    }

    @Test
    void penniesAreZeroSumAndTheCoupleIsNot() {
        Payoffs pennies = played(new double[][] {{1, -1}, {-1, 1}}, new double[][] {{-1, 1}, {1, -1}}, 0, 0.1);
        assertThat(pennies.correlation().value()).isLessThan(-0.95);
        assertThat(pennies.winWin().value()).isZero();
        Payoffs couple = played(new double[][] {{0, 0}, {3, 4}}, new double[][] {{0, 0}, {2, 5}}, 0, 0.1);
        assertThat(couple.correlation().value()).isGreaterThan(0.8);
        assertThat(couple.winWin().interval().low()).isGreaterThan(0.6);
    }

    @Test
    void whatFewResamplesHaveIsNoEquilibrium() {
        for (double own = 2; own <= 8; own += 2) {
            assertThat(played(CONFESS_ROW, CONFESS_COLUMN, 0, own).equilibria())
                    .allMatch(found -> found.isFound() || found.share() > 0.05);
        }
    }

    @Test
    void correlationByHand() { // deviations -3 -1 1 3 and 1 -3 3 -1
        Payoffs payoffs = played(new double[][] {{4, 6}, {8, 10}}, new double[][] {{6, 2}, {8, 4}}, 0, 0);
        assertThat(payoffs.correlation().value()).isCloseTo((-3 + 3 + 3 - 3) / 20.0, within(1e-14));
        Payoffs other = played(new double[][] {{4, 6}, {8, 10}}, new double[][] {{2, 6}, {4, 8}}, 0, 0);
        assertThat(other.correlation().value()).isCloseTo((9 - 1 - 1 + 9) / 20.0, within(1e-14));
    }

    /** A game whose cells share luck of one size and have luck of their own of another. */
    private static Payoffs played(double[][] row, double[][] column, double shared, double own) {
        return new Payoffs(samples(row, shared, own, 1), samples(column, shared, own, 2), new Resampling(1));
    }

    private static double[][][] samples(double[][] payoff, double shared, double own, int player) {
        double[][][] samples = new double[2][2][N];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                for (int k = 0; k < N; k++) {
                    double common = shared * Math.sin(12.9898 * k + 78.233 * player);
                    samples[i][j][k] = payoff[i][j]
                            + common
                            + own * Math.sin(3.7 * k * k + 0.91 * k + 11 * i + 5.3 * j + 2 * player);
                }
            }
        }
        return samples;
    }
}
