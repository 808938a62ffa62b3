package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class AliasTablesTest {
    private static final int DRAWS = 100_000;

    private final AliasTables tables = new AliasTables();

    @Test
    void membersArePickedInProportionToTheirWeights() {
        double[] weights = {0.2, 5, 1, 1, 0.05, 2.75};
        tables.reserve(weights.length);
        fill(0, weights);
        assertThat(shares(0, weights.length))
                .containsExactly(new double[] {0.02, 0.5, 0.1, 0.1, 0.005, 0.275}, within(1e-4));
    }

    @Test
    void tablesOneBehindTheOtherKeepToThemselves() {
        tables.reserve(5);
        fill(0, 1, 3);
        fill(2, 1, 1, 2);
        assertThat(shares(0, 2)).containsExactly(new double[] {0.25, 0.75}, within(1e-4));
        assertThat(shares(2, 3)).containsExactly(new double[] {0, 0, 0.25, 0.25, 0.5}, within(1e-4));
    }

    @Test
    void aTableOfOneAlwaysPicksIt() {
        tables.reserve(1);
        fill(0, 0.3);
        assertThat(shares(0, 1)).containsExactly(new double[] {1}, within(1e-9));
    }

    private void fill(int from, double... weights) {
        for (int n = 0; n < weights.length; n++) {
            tables.put(from + n, from + n, weights[n]);
        }
        tables.build(from, weights.length);
    }

    /** How evenly spread draws fall on the members of a table. */
    private double[] shares(int from, int count) {
        double[] shares = new double[from + count];
        for (int n = 0; n < DRAWS; n++) {
            shares[tables.pick(from, count, (n + 0.5) / DRAWS)] += 1.0 / DRAWS;
        }
        return shares;
    }
}
