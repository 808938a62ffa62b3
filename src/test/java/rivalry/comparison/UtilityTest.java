package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.History;
import rivalry.observation.TinyHistory;
import rivalry.scenario.Game;

@DisplayName("A player's term is a weighed, discounted mean of years")
class UtilityTest {
    /** Twelve a year, then 24, then 36; a rate of 1 of 10, then 12 of 20, then 3 of 30. */
    private static final History RUN = new TinyHistory(3)
            .flow("papers", "US", "", month -> 1 + month / 12)
            .rate("share", "US", month -> new double[] {1, 12, 3}[month / 12], month -> 10 * (1 + month / 12))
            .build();

    private static Game.Term term(String measure, Game.Scale scale, Double discount, Double weight) {
        return new Game.Term(
                measure,
                "US",
                Optional.empty(),
                "2016-2018",
                Optional.ofNullable(scale),
                Optional.ofNullable(discount),
                Optional.ofNullable(weight));
    }

    private static double worth(Game.Term term) {
        return Utility.of(List.of(term), RUN)[0];
    }

    @Test
    void aMeanOfYears() {
        assertThat(worth(term("papers", null, null, null))).isEqualTo(24);
        assertThat(worth(term("papers", null, null, -2.0))).isEqualTo(-48);
        assertThat(worth(term("papers", Game.Scale.LOGARITHM, null, 0.5))).isCloseTo(Math.log(24) / 2, within(1e-14));
    }

    @Test
    void aDiscountedYearCountsLess() {
        assertThat(worth(term("papers", null, 0.5, null)))
                .isCloseTo((12 + 24 / 2.0 + 36 / 4.0) / (1 + 0.5 + 0.25), within(1e-12));
    }

    @Test
    void ofARateTheRatioOfDiscountedSums() {
        assertThat(worth(term("share", null, 0.5, null)))
                .isCloseTo((1 + 12 / 2.0 + 3 / 4.0) / (10 + 20 / 2.0 + 30 / 4.0), within(1e-12));
    }

    @Test
    void eachTermByItself() {
        List<Game.Term> objective = List.of(term("papers", null, null, 3.0), term("tension", null, null, 1.0));
        assertThat(Utility.of(objective, RUN)).containsExactly(72, Double.NaN);
        assertThat(Utility.obstacle(objective.get(0), RUN)).isEmpty();
        assertThat(Utility.obstacle(objective.get(1), RUN)).hasValue("the model has no measure 'tension'");
    }
}
