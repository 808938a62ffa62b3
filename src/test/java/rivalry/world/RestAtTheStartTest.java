package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "The first month finds cooperation at rest under its programmes, and students in every year before the doctorate (E21, E33)")
class RestAtTheStartTest {
    private final World world = Watched.world("run: {scale: 100}");

    @Test
    void cooperationHardlyMovesInItsFirstMonth() {
        Nation eu = world.nation("EU");
        Nation uk = world.nation("UK");
        double before = world.governments().relations().cooperation(eu, uk);
        assertThat(before).isGreaterThan(0.1);
        world.playMonth();
        assertThat(world.governments().relations().cooperation(eu, uk)).isEqualTo(before, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{policies: {slow: {actor: US, target: CN, from: 2016-01, visa_delay: 4}}}"})
    void foreignStudentsArriveInTheFirstMonthsAsInTheNext(String rules) {
        World waiting = Watched.world("run: {scale: 5}", "phd: {wait_months: 1.5}", rules);
        double[] arrivals = new double[8];
        for (int month = 0; month < arrivals.length; month++) {
            waiting.playMonth();
            arrivals[month] = waiting.people()
                    .flows()
                    .foreignEntries(
                            waiting.nation("US").index(), waiting.nation("CN").index());
        }
        double first = Arrays.stream(arrivals, 0, 4).sum();
        double next = Arrays.stream(arrivals, 4, 8).sum();
        assertThat(first / next).isEqualTo(1, within(0.25));
    }

    @Test
    void studentsGraduateFromTheFirstMonthOnAndBeforeThoseWhoEnterInIt() {
        Population people = world.people().population();
        List<Integer> due = IntStream.range(0, people.slots())
                .filter(person -> people.isAlive(person) && people.isStudent(person, -1))
                .mapToObj(people::graduation)
                .toList();
        assertThat(due)
                .contains(0)
                .allMatch(month -> month < world.scenario().phd().months());
    }
}
