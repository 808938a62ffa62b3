package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where nobody leaves public labs for firms, nobody does, and the other way round (E23)")
class ChangeOfSectorTest {
    @ParameterizedTest
    @CsvSource({"0, 0.01", "0.01, 0", "0, 0"})
    void onlyTheWayThatIsOpen(double toIndustry, double toAcademia) {
        World world = Watched.world(
                "run: {scale: 100}",
                "first_job: {to_industry: " + toIndustry + ", to_academia: " + toAcademia + "}",
                "moves: {returning: 0, onward: 0, out: 0}");
        Population people = world.people().population();
        int[] lab = new int[1 << 16];
        long[] key = new long[lab.length];
        boolean[] dismisses = new boolean[world.labs().size()];
        int[] changes = new int[Sector.values().length];
        Watched.play(
                world,
                12,
                Phase.TALENT,
                before -> {
                    world.labs().forEach(each -> dismisses[each.index] = each.posts < each.staff);
                    for (int person = 0; person < people.slots(); person++) {
                        boolean doctor = people.isAlive(person) && people.graduation(person) < world.month();
                        lab[person] = doctor ? people.lab(person) : -1;
                        key[person] = people.key(person);
                    }
                },
                after -> {
                    for (int person = 0; person < people.slots(); person++) {
                        Lab old = lab[person] < 0 ? null : world.labs().get(lab[person]);
                        boolean same = people.isAlive(person) && people.key(person) == key[person];
                        if (old != null && same && !dismisses[old.index]) {
                            Sector now = world.labs().get(people.lab(person)).sector;
                            changes[old.sector.ordinal()] += now == old.sector ? 0 : 1;
                        }
                    }
                });
        assertThat(changes[Sector.PUBLIC.ordinal()] > 0).as("to firms").isEqualTo(toIndustry > 0);
        assertThat(changes[Sector.FIRMS.ordinal()] > 0).as("to public labs").isEqualTo(toAcademia > 0);
    }
}
