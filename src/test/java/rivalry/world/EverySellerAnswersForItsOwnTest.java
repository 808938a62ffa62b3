package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of several sellers each leaks, loses and fails to deliver what its own rules and shocks say (E4)")
class EverySellerAnswersForItsOwnTest {
    private static final String TWO = "countries: {CN: {chip_supply: {US: 0.6, KR: 0.4}}}";
    private static final String FREE =
            "policies: {chip-rules-2022: none, chip-rules-2023: none, h20-licence-2025: none";

    private static World play(int months, String... overlays) {
        World world = Watched.world(overlays);
        for (int month = 0; month < months; month++) {
            world.playMonth();
        }
        return world;
    }

    @Test
    void nothingLeaksFromOneWhoEnforcesInFull() {
        World world = play(
                40,
                TWO,
                FREE + ", ours: {actor: US, target: CN, from: 2018-01, export_controls: {chips: 0.5, enforcement: 1}},"
                        + " theirs: {actor: KR, target: CN, from: 2018-01, export_controls: {chips: 0.5}}}");
        Nation cn = world.nation("CN");
        assertThat(cn.chipsLeaked(world.nation("US"))).isZero();
        assertThat(cn.chipsLeaked(world.nation("KR"))).isPositive();
    }

    @Test
    void whatLeaksIsSoldAllTheSame() {
        String wall = ", wall: {actor: US, target: CN, from: 2018-01, export_controls: {chips: 0.5, enforcement: ";
        World world = play(40, FREE + wall + "0.25}}}");
        Nation us = world.nation("US");
        Nation cn = world.nation("CN");
        double imports = 0;
        for (Lab lab : cn.labs) {
            imports += lab.exists(world.month()) ? lab.chipMoney - lab.homeMoney : 0;
        }
        var compute = world.scenario().compute();
        double leaked = 0.75 * compute.leak() / compute.leak_markup();
        assertThat(us.lostSales).isCloseTo(0.5 * imports * (1 - leaked), Percentage.withPercentage(1e-8));
    }

    @Test
    void labsExpectWhatComes() {
        World world = Watched.world(
                TWO,
                FREE + ", ours: {actor: US, target: CN, from: 2018-01, export_controls: {chips: 1, enforcement: 1}}}",
                "events: {flood: {kind: supply_shock, country: US, from: 2018-01, size: 1}}");
        ChipTerms terms =
                new ChipTerms(world.scenario().compute(), world.nations().size());
        for (int month = 0; month < 30; month++) {
            world.playMonth();
        }
        Nation cn = world.nation("CN");
        double[] delivered = new double[world.nations().size()];
        Arrays.fill(delivered, 1);
        terms.set(world, cn, world.chipPrice(), delivered);
        double calm = terms.buys(1e9, 1e9);
        delivered[world.nation("US").index] = 0;
        terms.set(world, cn, world.chipPrice(), delivered);
        assertThat(terms.buys(1e9, 1e9))
                .as("nothing is bought of the seller who fails")
                .isCloseTo(calm, within(1e-6 * calm));
    }
}
