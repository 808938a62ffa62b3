package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.equation.Absorption;
import rivalry.equation.IdeaProduction;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;
import rivalry.scenario.IdeaParams;

@DisplayName(
        "Ideas are conserved: a lab gains what it finds and reads; to publish or to leak moves them, and loses none (E10)")
class IdeasAreConservedTest {
    /** One architecture and no breakthroughs: a lab's increment is all that it finds. */
    private static final String PLAIN = "run: {scale: 1000}\nbreakthroughs: {hazard: 0}\n"
            + "architectures: {moe: none, state-space: none, multimodal: none}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policies: {}",
                "policies: {shut: {actor: US, from: 2017-01, openness_incentive: -1}}",
                "policies: {wall: {actor: US, target: CN, from: 2017-01, research_security: 1}}"
            })
    void everyMonthEveryLab(String overlay) {
        var scenario = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), PLAIN, overlay)
                .prior()
                .centre();
        World world = new World(scenario, new Draws(1, 0));
        assertThat(world.research().architectures().count()).isEqualTo(1);
        world.watchedBy(new Onlooker() {
            private double[] due;

            @Override
            public void before(Phase phase) {
                due = world.labs().stream()
                        .mapToDouble(lab -> lab.lnA() + reading(scenario.ideas(), lab))
                        .toArray();
            }

            @Override
            public void after(Phase phase) {
                for (Lab lab : world.labs()) {
                    if (phase == Phase.RESEARCH && lab.exists(world.month())) {
                        assertThat(lab.lnA())
                                .as("%s in month %d", lab.id(), world.month())
                                .isCloseTo(due[lab.index] + lab.increment, within(1e-12));
                    }
                }
            }
        });
        for (int month = 0; month < scenario.horizon().months(); month++) {
            world.playMonth();
        }
    }

    private static double reading(IdeaParams ideas, Lab lab) {
        double capacity = IdeaProduction.absorptiveCapacity(ideas, lab.skill);
        return Absorption.reading(ideas, capacity, lab.home.frontier(0), lab.ideas.known[0]);
    }
}
