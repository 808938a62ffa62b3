package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.IdeaStockParams;

@DisplayName("ΔB = inflow − δ_B·B; B* its third-order delay; help (α·Bacc)^σ_B  (E12, E8)")
class OpenIdeasTest {
    @Test
    void byHand() {
        assertThat(OpenIdeas.next(People.IDEAS, 100, 5)).isEqualTo(104);
        assertThat(OpenIdeas.stage(People.IDEAS, 10, 20)).isEqualTo(11, within(1e-12));
        assertThat(OpenIdeas.help(People.IDEAS, 0.5, 8)).isEqualTo(2, within(1e-12));
        assertThat(OpenIdeas.labsPerPaper(People.IDEAS, 0.8)).isEqualTo(1.25);
    }

    @Test
    void withoutReturnsOpenIdeasHelpNobodyAndHinderNobody() {
        assertThat(OpenIdeas.help(new IdeaStockParams(0.01, 30, 0.5, 0), 0, 0)).isEqualTo(1);
    }

    @Test
    @DisplayName("labs that stay as open stay as large a part of the inflow, however hard ideas are to find")
    void theShareOfLabsFollowsTheirOpenness() {
        double written = 300;
        double found = 1e-3;
        double labs = OpenIdeas.labsPerPaper(People.IDEAS, 0.8) * written / found * (0.8 * found);
        assertThat(labs).as("half of the inflow, as stated").isEqualTo(written, within(1e-9));
    }

    @Test
    void aSteadyPastGoesOnSteadily() {
        double growth = 0.01;
        double inflow = 10;
        double stock = OpenIdeas.steady(People.IDEAS, inflow, growth);
        double stage = stock * OpenIdeas.stageRatio(People.IDEAS, growth);
        double nextStock = OpenIdeas.next(People.IDEAS, stock, inflow);
        assertThat(nextStock / stock).isEqualTo(1 + growth, within(1e-12));
        assertThat(OpenIdeas.stage(People.IDEAS, stage, stock) / stage).isEqualTo(1 + growth, within(1e-12));
    }

    @Test
    @DisplayName("the delay has the mean that is stated")
    void meanDelay() {
        double[] stages = new double[3];
        double mean = 0;
        double passed = 0;
        for (int month = 0; month < 2000; month++) {
            for (int s = 2; s >= 0; s--) {
                stages[s] = OpenIdeas.stage(People.IDEAS, stages[s], s == 0 ? 1 : stages[s - 1]);
            }
            mean += 1 - stages[2];
            passed = stages[2];
        }
        assertThat(passed).isEqualTo(1, within(1e-9));
        assertThat(mean).isEqualTo(30, within(3.0));
    }
}
