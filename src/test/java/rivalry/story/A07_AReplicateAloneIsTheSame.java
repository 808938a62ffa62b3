package rivalry.story;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.experiment.Run;
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
            Bits.same(Run.play(base, 7, replicate), kept.run("base", replicate));
            Bits.same(Run.play(tight, 7, replicate), kept.run("tight", replicate));
        }
    }
}
