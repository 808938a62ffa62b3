package rivalry.luck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key names one thing alike everywhere: no two ordered pairs share theirs")
class KeyTest {
    @Test
    void pairsWithZeroAreTheSequenceOfSplitMix64() {
        SplittableRandom sequence = new SplittableRandom(0);
        for (int second = 1; second <= 5; second++) {
            assertThat(Key.of(0, second)).isEqualTo(sequence.nextLong());
        }
    }

    @Test
    void everyOrderedPairHasItsOwn() {
        Set<Long> keys = new HashSet<>();
        for (int first = 0; first < 300; first++) {
            for (int second = 0; second < 300; second++) {
                keys.add(Key.of(first, second));
            }
        }
        assertThat(keys).hasSize(300 * 300);
    }
}
