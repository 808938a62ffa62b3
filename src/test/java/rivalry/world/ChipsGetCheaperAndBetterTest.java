package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.ComputeParams;

@DisplayName(
        "Chips halve in price from a stated month; domestic ones learn from spend, relative to the world's (E3, E5)")
class ChipsGetCheaperAndBetterTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    private final World world = Watched.world(
            "policies: {wall: {actor: US, target: CN, from: 2020-01, export_controls: {chips: 0.8}}, push: {actor: CN, from:"
                    + " 2021-01, subsidy: {chips: 2.0e+10}}}");
    private final ComputeParams params = world.scenario().compute();

    @Test
    void thePriceHalves() {
        int stated = world.scenario().horizon().index(params.price_month());
        for (int month = 0; month < 120; month++) {
            world.playMonth();
            assertThat(world.chipPrice())
                    .isCloseTo(params.price() * StrictMath.pow(2, (stated - month) / params.halving()), ROUNDING);
        }
    }

    @Test
    void qualityFollowsTheShareOfAllSpend() {
        double spent = params.world_spend();
        double[] atHome = new double[world.nations().size()];
        for (int month = 0; month < 144; month++) {
            world.playMonth();
            for (Nation nation : world.nations()) {
                double aid = nation.id().equals("CN") && month >= 60 ? 2e10 / 12 : 0;
                atHome[nation.index] += nation.domesticDemand + aid;
                spent += aid;
                for (Lab lab : nation.labs) {
                    spent += lab.exists(month) ? lab.chipMoney : 0;
                }
            }
            for (Nation nation : world.nations()) {
                assertThat(nation.chipQuality)
                        .as("%s in month %d", nation.id(), month)
                        .isCloseTo(quality(nation, atHome[nation.index], spent), ROUNDING);
            }
        }
    }

    private double quality(Nation nation, double atHome, double spent) {
        var industry = nation.stated.chip_industry();
        double growth = (1 + atHome / industry.spend()) / (spent / params.world_spend());
        return Math.min(1, industry.quality() * StrictMath.pow(growth, params.learning()));
    }
}
