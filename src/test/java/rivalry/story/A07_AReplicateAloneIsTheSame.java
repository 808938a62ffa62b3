package rivalry.story;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.experiment.Run;
import rivalry.experiment.RunSink;
import rivalry.observation.History;
import rivalry.scenario.Prior;

@DisplayName("A07 replicate k of an ensemble is replicate k alone, on any number of threads")
class A07_AReplicateAloneIsTheSame {
    private static final int REPLICATES = 4;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyReplicate(int threads) {
        Prior base = Plays.prior(Plays.SMALL);
        Prior tight = Plays.prior(
                Plays.SMALL, "policies: {wall: {actor: US, target: CN, from: 2026-01, export_controls: {chips: 1}}}");
        Kept kept = new Kept();
        new Ensemble(List.of(new Arm("base", base), new Arm("tight", tight)), REPLICATES, 7)
                .play(threads, (arm, replicate) -> false, kept);
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            Bits.same(Run.play(base, 7, replicate), kept.runs.get("base" + replicate));
            Bits.same(Run.play(tight, 7, replicate), kept.runs.get("tight" + replicate));
        }
    }

    private static final class Kept implements RunSink {
        private final Map<String, History> runs = new ConcurrentHashMap<>();

        @Override
        public void finished(String arm, int replicate, History history) {
            runs.put(arm + replicate, history);
        }

        @Override
        public void failed(String arm, int replicate, RuntimeException cause) {
            throw cause;
        }
    }
}
