package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.scenario.ComputeParams;

@DisplayName(
        "A dollar for compute buys chips and the sites they stand in, whoever it is meant for, in the months it is paid (E2, E4)")
class GrantsForComputeTest {
    private static final double AID = 1.2e10;

    @ParameterizedTest
    @ValueSource(strings = {"compute", "academic_compute"})
    void fromItsFirstMonthToItsLast(String lever) {
        World world = Watched.world(
                "policies: {aid: {actor: KR, from: 2018-01, until: 2018-12, subsidy: {" + lever + ": " + AID + "}}}");
        ComputeParams compute = world.scenario().compute();
        Watched.play(world, 37, Phase.COMPUTE, before -> {}, after -> {
            double granted = 0;
            double seen = 0;
            for (Lab lab : world.nation("KR").labs) {
                granted += lab.chipMoney - compute.chip_share() * (lab.free - lab.effort * lab.free);
                seen += lab.lastMoney[0] - compute.chip_share() * (1 - compute.reference_effort()) * lab.free;
            }
            boolean paid = world.month() >= 24 && world.month() < 36;
            double chips = paid ? compute.chip_share() * AID / 12 : 0;
            assertThat(granted).as("month %d", world.month()).isCloseTo(chips, within(1.0));
            assertThat(seen).as("month %d", world.month()).isCloseTo(chips, within(1.0));
        });
    }
}
