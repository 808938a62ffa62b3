package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.observation.Histories;
import rivalry.observation.History;

@DisplayName("an ensemble: replicates × arms over threads")
class EnsembleTest {
    private static final List<Arm> ARMS = List.of(new Arm("baseline", null), new Arm("tight", null));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void playsEveryRunOnce(int threads) {
        Memory memory = new Memory();

        ensemble(7, (arm, replicate) -> history()).play(threads, (arm, replicate) -> false, memory);

        assertThat(memory.finished).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void playsAllArmsOfAReplicateBeforeTheNext() {
        Memory memory = new Memory();

        ensemble(2, (arm, replicate) -> history()).play(1, (arm, replicate) -> false, memory);

        assertThat(memory.finished).containsExactly("baseline 0", "tight 0", "baseline 1", "tight 1");
    }

    @Test
    void leavesOutWhatIsDone() {
        Memory memory = new Memory();

        ensemble(3, (arm, replicate) -> history())
                .play(2, (arm, replicate) -> arm.equals("tight") || replicate == 1, memory);

        assertThat(memory.finished).containsExactlyInAnyOrder("baseline 0", "baseline 2");
    }

    @Test
    void aFailedRunIsKeptApartAndTheOthersGoOn() {
        Memory memory = new Memory();
        BiFunction<Arm, Integer, History> player = (arm, replicate) -> {
            if (replicate == 1 && arm.name().equals("tight")) {
                throw new IllegalStateException("no cash");
            }
            return history();
        };

        ensemble(3, player).play(2, (arm, replicate) -> false, memory);

        assertThat(memory.finished).hasSize(5).doesNotContain("tight 1");
        assertThat(memory.failed).containsExactly("tight 1: no cash");
    }

    @Test
    void cancelledItStartsNoFurtherRun() {
        Memory memory = new Memory();
        List<Ensemble> self = new ArrayList<>();
        Ensemble ensemble = ensemble(100, (arm, replicate) -> {
            self.get(0).cancel();
            return history();
        });
        self.add(ensemble);

        ensemble.play(1, (arm, replicate) -> false, memory);

        assertThat(memory.finished).containsExactly("baseline 0");
        assertThat(ensemble.isCancelled()).isTrue();
    }

    @Test
    void aSinkThatFailsEndsIt() {
        RunSink full = new Memory() {
            @Override
            public void finished(String arm, int replicate, History history) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        };
        Set<Integer> played = new ConcurrentSkipListSet<>();
        Ensemble ensemble = ensemble(100, (arm, replicate) -> {
            played.add(replicate);
            return history();
        });

        assertThatThrownBy(() -> ensemble.play(2, (arm, replicate) -> false, full))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(played.size()).isLessThan(100);
    }

    @Test
    void anErrorOfTheMachineEndsIt() {
        Ensemble ensemble = ensemble(2, (arm, replicate) -> {
            throw new OutOfMemoryError("planted");
        });

        assertThatThrownBy(() -> ensemble.play(1, (arm, replicate) -> false, new Memory()))
                .isInstanceOf(OutOfMemoryError.class);
    }

    /** Two arms that share nothing, played by a stand-in. */
    private static Ensemble ensemble(int replicates, BiFunction<Arm, Integer, History> player) {
        List<List<Arm>> families = ARMS.stream().map(List::of).toList();
        return new Ensemble(families, replicates, (arms, replicate) -> arms.stream()
                .map(arm -> new Family.Member(arm, () -> player.apply(arm, replicate)))
                .toList());
    }

    private static History history() {
        return Histories.of(1, 2025);
    }

    private static class Memory implements RunSink {
        final List<String> finished = Collections.synchronizedList(new ArrayList<>());
        final List<String> failed = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void finished(String arm, int replicate, History history) {
            finished.add(arm + " " + replicate);
        }

        @Override
        public void failed(String arm, int replicate, RuntimeException cause) {
            failed.add(arm + " " + replicate + ": " + cause.getMessage());
        }
    }
}
