package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;

@DisplayName("Researchers are conserved: who is there was there before or came in, and did not leave")
class ResearchersAreConservedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "run: {scale: 1000}",
                "run: {scale: 100}",
                "policies: {ban: {actor: US, target: CN, from: 2026-01, visa_restriction: {student: 1, worker: 1}}}"
            })
    void everyMonth(String overlay) {
        var scenario = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), "run: {scale: 1000}", overlay)
                .prior()
                .centre();
        World world = new World(scenario, new Draws(1, 0));
        double before = everyone(world);
        for (int month = 0; month < scenario.horizon().months(); month++) {
            world.playMonth();
            TalentFlows flows = world.people().flows();
            double now = everyone(world);
            assertThat(now).as("in month %d", month).isEqualTo(before + flows.entered() - flows.exits());
            assertThat(inLabs(world)).as("in month %d", month).isEqualTo(now);
            assertThat(doctorsCounted(world)).as("in month %d", month).isEqualTo(doctors(world, month));
            assertThat(faculty(world)).as("in month %d", month).isEqualTo(inPublicLabs(world, month));
            before = now;
        }
    }

    private static double everyone(World world) {
        return world.nations().stream()
                .mapToDouble(nation -> world.people().researchers(nation.index))
                .sum();
    }

    private static int doctorsCounted(World world) {
        return world.labs().stream()
                .mapToInt(lab -> world.people().population().headcount().doctors(lab.index))
                .sum();
    }

    private static long doctors(World world, int month) {
        Population population = world.people().population();
        return IntStream.range(0, population.slots())
                .filter(person -> population.isAlive(person) && !population.isStudent(person, month))
                .count();
    }

    private static double faculty(World world) {
        return world.nations().stream()
                .mapToDouble(nation -> world.people().faculty(nation))
                .sum();
    }

    private static double inPublicLabs(World world, int month) {
        Population population = world.people().population();
        return (double) world.people().scale()
                * IntStream.range(0, population.slots())
                        .filter(person -> population.isAlive(person) && !population.isStudent(person, month))
                        .filter(person -> world.labs().get(population.lab(person)).sector == Sector.PUBLIC)
                        .count();
    }

    private static double inLabs(World world) {
        return world.labs().stream()
                .mapToDouble(lab -> world.people().members(lab))
                .sum();
    }
}
