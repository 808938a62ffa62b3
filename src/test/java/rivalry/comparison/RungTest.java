package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.Quantity;
import rivalry.scenario.Target;

@DisplayName("A rung is scored on the targets that the whole model can be held against")
class RungTest {
    private static final int N = 12;

    private static Target target(double value) {
        Quantity quantity = new Quantity("papers", "US", Optional.empty(), "2020", Optional.empty());
        return new Target(
                "",
                quantity,
                Optional.empty(),
                value,
                value - 1.6448536,
                value + 1.6448536,
                Optional.empty(),
                1,
                "",
                "A");
    }

    /** All but the first replicate. */
    private static List<Sample> all(double value) {
        return IntStream.range(0, N)
                .mapToObj(i -> new Sample(i == 0 ? value + 90 : value, 1))
                .toList();
    }

    @Test
    void hitsDistancesAndWhatIsLost() {
        Map<String, Target> targets = new LinkedHashMap<>();
        targets.put("a", target(10));
        targets.put("b", target(20));
        targets.put("c", target(30));
        targets.put("never", target(40));
        targets.put("half", target(40));
        List<Sample> none = Collections.nCopies(N, Sample.NONE);
        List<Sample> half = new ArrayList<>(all(40).subList(0, N / 2));
        half.addAll(none.subList(0, N / 2));
        Map<String, List<List<Sample>>> rungs = new LinkedHashMap<>();
        rungs.put("whole", List.of(all(10), all(21), all(30), none, half));
        rungs.put("less", List.of(all(13), all(21), none, all(40), all(40)));
        List<Rung> ladder = Rung.ladder(targets, rungs, new Resampling(1));
        assertThat(Rung.uncounted(targets, rungs.get("whole"))).containsExactly("never", "half");
        Rung whole = ladder.get(0);
        assertThat(whole.targets())
                .as("a number that half of the whole model's runs lack is not counted")
                .isEqualTo(3);
        assertThat(whole.hits()).isEqualTo(3);
        assertThat(whole.distance()).isCloseTo(1.0 / 3, within(1e-6));
        assertThat(whole.worse().value()).isZero();
        Rung less = ladder.get(1);
        assertThat(less.hits()).isEqualTo(1);
        assertThat(less.distance())
                .as("3, 1, and what no longer exists counts as far as anything")
                .isCloseTo((3 + 1 + Rung.FARTHEST) / 3, within(1e-6));
        assertThat(less.worse().value()).isCloseTo(less.distance() - whole.distance(), within(1e-12));
    }
}
