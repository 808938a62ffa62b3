package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.scenario.Scenario;

@DisplayName("Chips are conserved: every chip in a stock was bought through its channel, and wears")
class ChipsAreConservedTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policies: {}",
                "events: {end: {kind: lab_closed, lab: meta, from: 2019-01}}",
                "policies: {tighter: {actor: US, target: CN, from: 2026-01, export_controls: {chips: 0.95}}}",
                "events: {flood: {kind: supply_shock, country: US, from: 2027-03, until: 2028-02, size: 0.4}}",
                "countries: {EU: {power_cap: 300}, CN: {power_cap: 2000}}"
            })
    void everyMonthEveryChannel(String overlay) {
        World world = Watched.world(overlay);
        Scenario scenario = world.scenario();
        double kept = 1 - scenario.compute().wear();
        double[][] before = stocks(world);
        for (int month = 0; month < scenario.horizon().months(); month++) {
            world.playMonth();
            double[][] now = stocks(world);
            for (Nation nation : world.nations()) {
                double[] old = before[nation.index];
                double[] bought = bought(nation);
                for (Channel channel : Channel.values()) {
                    int c = channel.ordinal();
                    assertThat(now[nation.index][c])
                            .as("%s %s in month %d", nation.id(), channel, month)
                            .isCloseTo(old[c] * kept + bought[c], ROUNDING);
                }
            }
            before = now;
        }
    }

    /** What a month's chip money bought of a seller within the rules, at the month's price (E4). */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.35, 1})
    void moneyBuysWhatTheTermsSay(double control) {
        World world = Watched.world(
                "events: {flood: {kind: supply_shock, country: US, from: 2024-03, until: 2024-12, size: 0.4}}",
                "policies: {chip-rules-2022: none, chip-rules-2023: none, h20-licence-2025: none, wall: {actor: US,"
                        + " target: CN, from: 2021-01, export_controls: {chips: " + control
                        + ", enforcement: 0.25}}}");
        Scenario scenario = world.scenario();
        var compute = scenario.compute();
        Nation us = world.nation("US");
        Nation cn = world.nation("CN");
        double home = cn.stated.chip_industry().share();
        for (int month = 0; month < 120; month++) {
            world.playMonth();
            double rule = month < 60 ? 0 : control;
            double delivered = month >= 98 && month < 108 ? 0.6 : 1;
            double money = 0;
            double worth = 0;
            for (Lab lab : cn.labs) {
                if (lab.exists(month) && lab.chipMoney > 0) {
                    money += lab.chipMoney;
                    worth += lab.usualMoney
                            * StrictMath.pow(lab.chipMoney / lab.usualMoney, compute.scarcity_returns())
                            * (1 - home)
                            * rule;
                }
            }
            double leak = 0.75 * compute.leak() * worth;
            assertThat(cn.chipsLegal(us) * world.chipPrice())
                    .isCloseTo((1 - rule) * (1 - home) * money * delivered, ROUNDING);
            assertThat(cn.chipsLeaked(us) * world.chipPrice() * compute.leak_markup())
                    .isCloseTo(leak * delivered, ROUNDING);
            assertThat(cn.domesticDemand)
                    .isCloseTo(home * money + (1 - 0.75 * compute.leak()) * rule * (1 - home) * money, ROUNDING);
            assertThat(cn.chipsDomestic() * world.chipPrice())
                    .isLessThanOrEqualTo((home * money + worth - leak) * (1 + 1e-9));
        }
    }

    /** What lacks power is neither installed nor paid, and its makers at home learn nothing from it (E6). */
    @Test
    void whatLacksPowerIsNotBought() {
        World world = Watched.world(
                "policies: {chip-rules-2022: none, chip-rules-2023: none, h20-licence-2025: none}",
                "countries: {CN: {power_cap: 100}}");
        Scenario scenario = world.scenario();
        Nation cn = world.nation("CN");
        double home = cn.stated.chip_industry().share();
        double cut = 0;
        for (int month = 0; month < 120; month++) {
            double learned = cn.domesticSpend;
            world.playMonth();
            double paid = 0;
            double asked = 0;
            for (Lab lab : cn.labs) {
                if (lab.exists(month)) {
                    paid += lab.chipMoney;
                    asked += scenario.compute().chip_share() * (lab.free - lab.effort * lab.free + lab.computeGrant);
                }
            }
            cut += asked - paid;
            assertThat(cn.domesticOutlay()).as("month %d", month).isCloseTo(home * paid, ROUNDING);
            assertThat(cn.domesticSpend - learned).isCloseTo(home * paid, ROUNDING);
        }
        assertThat(cut).isPositive();
    }

    private static double[] bought(Nation nation) {
        return new double[] {
            Arrays.stream(nation.chipsLegalFrom).sum(),
            Arrays.stream(nation.chipsLeakedFrom).sum(),
            nation.chipsDomestic
        };
    }

    private static double[][] stocks(World world) {
        return world.nations().stream()
                .map(nation -> Arrays.stream(Channel.values())
                        .mapToDouble(channel -> nation.labs.stream()
                                .mapToDouble(lab -> lab.compute(channel))
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }
}
