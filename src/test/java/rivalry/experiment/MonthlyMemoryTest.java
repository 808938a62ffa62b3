package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;
import rivalry.scenario.Prior;
import rivalry.world.Onlooker;
import rivalry.world.Phase;
import rivalry.world.World;

@DisplayName("What a month takes from memory is metered phase by phase")
class MonthlyMemoryTest {
    private static final Prior COARSE = ScenarioReader.read(
                    Path.of("scenarios/baseline.yaml"), List.of(), List.of("run.scale=1000"))
            .prior();

    private final AllocationMeter meter = new AllocationMeter();
    private byte[] taken = new byte[0];

    @Test
    void theMeterSeesWhatAPhaseAllocates() {
        meter.before(Phase.TALENT);
        taken = new byte[5000];
        meter.after(Phase.TALENT);

        assertThat(meter.in(Phase.TALENT)).isBetween((long) taken.length, taken.length + 100L);
        assertThat(meter.in(Phase.PUBLISH)).isZero();
    }

    @Test
    void theMeterItselfAllocatesNothing() {
        for (int i = 0; i < 2; i++) { // the first reading loads classes
            meter.before(Phase.TALENT);
            meter.after(Phase.TALENT);
        }

        assertThat(meter.in(Phase.TALENT)).isZero();
    }

    @Test
    void aWorldTellsOfEveryPhaseWhenItBeginsAndWhenItEnds() {
        List<String> told = new ArrayList<>();
        World world = new World(COARSE.draw(new Draws(1, 0), 0), new Draws(1, 0));
        world.watchedBy(new Onlooker() {
            @Override
            public void before(Phase phase) {
                told.add("before " + phase);
            }

            @Override
            public void after(Phase phase) {
                told.add("after " + phase);
            }
        });
        world.playMonth();

        assertThat(told)
                .containsExactlyElementsOf(Stream.of(Phase.values())
                        .flatMap(phase -> Stream.of("before " + phase, "after " + phase))
                        .toList());
    }

    /** Before anything is compiled walks along lists still take memory, which they no longer do in a warm run. */
    @Test
    void theLoopsOverEveryoneTakeNextToNothing() {
        MonthlyMemory memory = MonthlyMemory.of(COARSE, 1);

        assertThat(memory.population()).isLessThan(2048).isLessThan(memory.month());
    }
}
