package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Equilibria of games that every textbook solves")
class BimatrixTest {
    @Test
    void prisonersBothConfess() {
        Bimatrix game = new Bimatrix(new double[][] {{-1, -3}, {0, -2}}, new double[][] {{-1, 0}, {-3, -2}});
        List<Equilibrium> found = game.equilibria();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).row()).containsExactly(0, 1);
        assertThat(found.get(0).column()).containsExactly(0, 1);
        assertThat(found.get(0).rowPayoff()).isEqualTo(-2);
        assertThat(game.isBestRow(1, 1) && game.isBestColumn(1, 1)).isTrue();
        assertThat(game.isBestRow(0, 0) || game.isBestColumn(0, 0)).isFalse();
        assertThat(game.hasTies()).isFalse();
    }

    @Test
    void theCoupleMeetsInTwoWaysOrMisses() {
        Bimatrix game = new Bimatrix(new double[][] {{3, 0}, {0, 2}}, new double[][] {{2, 0}, {0, 3}});
        List<Equilibrium> found = game.equilibria();
        assertThat(found).hasSize(3);
        assertThat(found.stream().filter(Equilibrium::isPure)).hasSize(2);
        Equilibrium mixed = found.get(2);
        assertThat(mixed.row()[0]).isCloseTo(3 / 5.0, within(1e-14));
        assertThat(mixed.column()[0]).isCloseTo(2 / 5.0, within(1e-14));
        assertThat(mixed.rowPayoff()).isCloseTo(6 / 5.0, within(1e-14));
    }

    @Test
    void penniesAreTossed() {
        Bimatrix game = new Bimatrix(new double[][] {{1, -1}, {-1, 1}}, new double[][] {{-1, 1}, {1, -1}});
        List<Equilibrium> found = game.equilibria();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).isPure()).isFalse();
        assertThat(found.get(0).row()).containsExactly(0.5, 0.5);
        assertThat(found.get(0).rowPayoff()).isZero();
    }

    @Test
    void rockPaperAndScissorsAreMixedAlike() {
        double[][] mine = {{0, -1, 1}, {1, 0, -1}, {-1, 1, 0}};
        double[][] theirs = {{0, 1, -1}, {-1, 0, 1}, {1, -1, 0}};
        List<Equilibrium> found = new Bimatrix(mine, theirs).equilibria();
        assertThat(found).hasSize(1);
        for (int i = 0; i < 3; i++) {
            assertThat(found.get(0).row()[i]).isCloseTo(1 / 3.0, within(1e-14));
            assertThat(found.get(0).column()[i]).isCloseTo(1 / 3.0, within(1e-14));
        }
    }

    @Test
    void aGameOfThreeByTwoIsSolvedToo() { // Nisan et al. 2007, example 3.3: one pure, two mixed
        double[][] mine = {{3, 3}, {2, 5}, {0, 6}};
        double[][] theirs = {{3, 2}, {2, 6}, {3, 1}};
        List<Equilibrium> found = new Bimatrix(mine, theirs).equilibria();
        assertThat(found).hasSize(3);
        assertThat(found.get(0).row()).containsExactly(1, 0, 0);
        assertThat(found.get(1).row()[0]).isCloseTo(0.8, within(1e-14));
        assertThat(found.get(1).column()[0]).isCloseTo(2 / 3.0, within(1e-14));
        assertThat(found.get(2).row()[1]).isCloseTo(1 / 3.0, within(1e-14));
        assertThat(found.get(2).column()[0]).isCloseTo(1 / 3.0, within(1e-14));
    }

    @Test
    void otherUnitsChangeNoEquilibrium() {
        double[][] mine = {{3e9, 0}, {0, 2e9}};
        double[][] theirs = {{2e-9 + 7, 7}, {7, 3e-9 + 7}};
        assertThat(new Bimatrix(mine, new double[][] {{2e-3, 0}, {0, 3e-3}}).equilibria())
                .hasSize(3);
        assertThat(new Bimatrix(mine, theirs).equilibria()).isNotEmpty();
    }

    @Test
    void aTieIsSaid() {
        Bimatrix idle = new Bimatrix(new double[][] {{1, 0}, {1, 0}}, new double[][] {{2, 1}, {2, 1}});
        assertThat(idle.hasTies()).isTrue();
        assertThat(idle.equilibria()).hasSize(2); // of the whole range between them
        Bimatrix aside = new Bimatrix(new double[][] {{2, 1}, {1, 1}}, new double[][] {{2, 1}, {2, 1}});
        assertThat(aside.hasTies()).as("against the choice that is never made").isTrue();
        assertThat(turned(aside).hasTies()).isTrue();
    }

    @Test
    void whereNothingIsAtStakeAllIsAlike() {
        Bimatrix nothing = new Bimatrix(new double[2][2], new double[2][2]);
        assertThat(nothing.equilibria()).hasSize(4);
        assertThat(nothing.hasTies()).isTrue();
    }

    /** The same game with the players in each other's seats. */
    private static Bimatrix turned(Bimatrix game) {
        return new Bimatrix(Mix.transposed(game.column()), Mix.transposed(game.row()));
    }

    /** Against any pure choice one answer is best; against the even mix of both a third is as good as those it is mixed of. */
    @Test
    void aTieWithAMixIsSaidToo() {
        double[][] theirs = {{1, 0}, {0, 1}, {0, 1}};
        Bimatrix tied = new Bimatrix(new double[][] {{3, 0}, {0, 3}, {1.5, 1.5}}, theirs);
        Bimatrix free = new Bimatrix(new double[][] {{3, 0}, {0, 3}, {1.4, 1.5}}, theirs);
        assertThat(tied.hasTies() && turned(tied).hasTies()).isTrue();
        assertThat(free.hasTies() || turned(free).hasTies()).isFalse();
    }

    @Test
    void whatOnlyRoundingTellsApartIsATie() {
        double almost = 0.1 + 0.2;
        Bimatrix idle = new Bimatrix(new double[][] {{almost, 0.3}, {0.3, almost}}, new double[][] {{2, 1}, {1, 2}});
        assertThat(idle.hasTies()).isTrue();
        assertThat(idle.equilibria()).allMatch(Equilibrium::isPure).hasSize(2);
    }
}
