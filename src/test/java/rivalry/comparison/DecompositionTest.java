package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Shapley share: φ_i = Σ_S |S|!(n−|S|−1)!/n! · (v(S ∪ i) − v(S))")
class DecompositionTest {
    private static final int N = 30;

    @Test
    void byHand() { // the glove game: one left glove (0), two right ones (1, 2); a pair is worth 1
        Decomposition gloves = of(3, s -> Coalition.has(s, 0) && s > 1 ? 1 : 0);
        assertThat(gloves.parts().get(0).share().value()).isCloseTo(4 / 6.0, within(1e-14));
        assertThat(gloves.parts().get(1).share().value()).isCloseTo(1 / 6.0, within(1e-14));
        assertThat(gloves.parts().get(2).share().value()).isCloseTo(1 / 6.0, within(1e-14));
    }

    @Test
    void efficiency() {
        for (int n = 1; n <= Coalition.MOST; n++) {
            Decomposition found = of(n, s -> Math.sin(3 * s + 1));
            double sum =
                    found.parts().stream().mapToDouble(p -> p.share().value()).sum();
            assertThat(sum).isCloseTo(found.together().value(), within(1e-12));
        }
    }

    @Test
    void whoAddsNothingGetsNothingForSure() {
        Decomposition found = of(3, s -> (s & 3) * 1.5);
        Estimate dummy = found.parts().get(2).share();
        assertThat(dummy.value()).isCloseTo(0, within(1e-12));
        assertThat(dummy.interval().low()).isCloseTo(0, within(1e-12));
        assertThat(dummy.interval().high()).isCloseTo(0, within(1e-12));
    }

    @Test
    void whoAddAlikeShareAlike() {
        Decomposition found = of(4, s -> Math.sqrt(Integer.bitCount(s)));
        found.parts().forEach(part -> assertThat(part.share().value()).isCloseTo(0.5, within(1e-12)));
    }

    @Test
    void independentPartsAreWorthWhatTheyDoAloneAndThereIsNoSynergy() {
        Decomposition found = of(3, s -> (s & 1) + 10 * (s >> 1 & 1) - 100 * (s >> 2 & 1));
        assertThat(found.parts().get(2).share().value()).isCloseTo(-100, within(1e-9));
        assertThat(found.parts().get(2).last().value()).isCloseTo(-100, within(1e-9));
    }

    /** 0.1 + 0.2 is not 0.3 in binary: what parts do alone is no synergy. */
    @Test
    void whatCancelsIsExactlyNothing() {
        for (double unit : new double[] {0.1, 1e6 / 3}) {
            Estimate synergy = of(3, s -> unit * (s & 1) + 2 * unit * (s >> 1 & 1) + 3 * unit * (s >> 2 & 1))
                    .synergy();
            assertThat(synergy).isEqualTo(new Estimate(0, new Interval(0, 0)));
        }
    }

    @Test
    void belowTenReplicatesNothingIsResolved() {
        Estimate clear = new Estimate(2, new Interval(1, 3));
        assertThat(new Decomposition(List.of(), clear, clear, 9).isResolved(clear))
                .isFalse();
        assertThat(new Decomposition(List.of(), clear, clear, 10).isResolved(clear))
                .isTrue();
        assertThat(new Decomposition(List.of(), clear, clear, 10).isResolved(new Estimate(2, new Interval(-1, 5))))
                .isFalse();
    }

    @Test
    void pairedLuckKeepsTheIntervalOfAConstantEffectNarrow() {
        Decomposition found = of(2, s -> s);
        Interval interval = found.parts().get(1).share().interval();
        assertThat(interval.high() - interval.low()).isLessThan(1e-9);
    }

    @Test
    void sharesOfRareEventsAreRatiosOfSums() {
        List<List<Sample>> worlds =
                List.of(List.of(new Sample(1, 10), new Sample(9, 90)), List.of(new Sample(0, 0), new Sample(30, 100)));
        Decomposition found = Decomposition.of(List.of("one"), worlds, new Resampling(1));
        assertThat(found.n()).isEqualTo(1);
        assertThat(found.together().value()).isCloseTo(0.2, within(1e-14));
    }

    @Test
    void sixPartsAreTooMany() {
        assertThatThrownBy(() -> of(6, s -> s)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCoalitionNamesThePartsOfItsBits() {
        assertThat(Coalition.names(0b101, List.of("a", "b", "c"))).containsExactly("a", "c");
        assertThat(Coalition.names(0, List.of("a", "b", "c"))).isEmpty();
    }

    private static Decomposition of(int n, IntToDoubleFunction value) {
        List<List<Sample>> worlds = new ArrayList<>();
        for (int coalition = 0; coalition < Coalition.count(n); coalition++) {
            List<Sample> world = new ArrayList<>();
            for (int i = 0; i < N; i++) {
                world.add(new Sample(value.applyAsDouble(coalition) + 5 * Math.sin(12.9898 * i), 1));
            }
            worlds.add(world);
        }
        List<String> names = List.of("a", "b", "c", "d", "e", "f").subList(0, n);
        return Decomposition.of(names, worlds, new Resampling(1));
    }
}
