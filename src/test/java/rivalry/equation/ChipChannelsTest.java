package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "legal (1−κ)x; restricted κ·D̂·(x/D̂)^φ_s, of which s·(1−e) leaks at mark-up m, the rest at q·min(1, C/D_dom)  (E4)")
class ChipChannelsTest {
    @Test
    void restrictedByHand() {
        // κ = 0.5: 0.5·100·(400/100)^0.5 = 100
        assertThat(ChipChannels.restricted(Sample.COMPUTE, 400, 200, 100)).isCloseTo(100, within(1e-9));
        assertThat(ChipChannels.restricted(Sample.COMPUTE, 100, 50, 100)).isEqualTo(50);
    }

    @Test
    void nothingRestrictedOrNothingUsualBuysNothing() {
        assertThat(ChipChannels.restricted(Sample.COMPUTE, 400, 0, 100)).isZero();
        assertThat(ChipChannels.restricted(Sample.COMPUTE, 400, 200, 0)).isZero();
    }

    @Test
    void leakYieldCapacityAndStockpilingByHand() {
        assertThat(ChipChannels.leakShare(Sample.COMPUTE, 0.5)).isEqualTo(0.1);
        assertThat(ChipChannels.leakShare(Sample.COMPUTE, 1)).isZero();
        assertThat(ChipChannels.domesticYield(0.6, 50, 40)).isEqualTo(0.6);
        assertThat(ChipChannels.domesticYield(0.6, 50, 100)).isEqualTo(0.3);
        assertThat(ChipChannels.capacity(Sample.COMPUTE, 100, 100)).isEqualTo(102);
        assertThat(ChipChannels.capacity(Sample.COMPUTE, 100, 10)).isEqualTo(100);
        assertThat(ChipChannels.stockpiling(Sample.COMPUTE, 0.25, 0.75)).isEqualTo(0.25);
        assertThat(ChipChannels.stockpiling(Sample.COMPUTE, 0.75, 0.25)).isZero();
    }

    @Property
    void moreMoneyBuysMoreButAtFallingReturns(
            @ForAll @DoubleRange(min = 1, max = 1e6) double money,
            @ForAll @DoubleRange(min = 0.01, max = 1) double control) {
        double once = ChipChannels.restricted(Sample.COMPUTE, money, control * money, 1000);
        double twice = ChipChannels.restricted(Sample.COMPUTE, 2 * money, control * 2 * money, 1000);
        assertThat(twice).isBetween(once, 2 * once);
    }
}
