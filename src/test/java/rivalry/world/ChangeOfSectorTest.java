package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where nobody leaves public labs for firms, nobody does, and the other way round (E23)")
class ChangeOfSectorTest {
    private static final String NO_MOVES = "moves: {returning: 0, onward: 0, out: 0}";

    @ParameterizedTest
    @CsvSource({"0, 0.01", "0.01, 0", "0, 0"})
    void onlyTheWayThatIsOpen(double toIndustry, double toAcademia) {
        World world = Watched.world(
                "run: {scale: 100}",
                "first_job: {to_industry: " + toIndustry + ", to_academia: " + toAcademia + "}",
                NO_MOVES);
        int[] changes = changes(world, person -> true);
        assertThat(changes[Sector.PUBLIC.ordinal()] > 0).as("to firms").isEqualTo(toIndustry > 0);
        assertThat(changes[Sector.FIRMS.ordinal()] > 0).as("to public labs").isEqualTo(toAcademia > 0);
    }

    @Test
    void rulesOnPostsHoldForThoseWhoAreThere() {
        World world = Watched.world(
                "run: {scale: 100}",
                "first_job: {to_industry: 0.05, to_academia: 0.05}",
                NO_MOVES,
                "policies: {wall: {actor: US, target: CN, from: 2016-01, visa_restriction: {worker: 1, postdoc: 1}}}");
        Population people = world.people().population();
        int us = world.nation("US").index;
        int cn = world.nation("CN").index;
        int[] guests = changes(world, person -> people.place(person) == us && people.origin(person) == cn);
        assertThat(guests).containsOnly(0);
    }

    /** Who of some changes sector within a year, by the sector left; labs that dismiss people are left out. */
    private static int[] changes(World world, IntPredicate some) {
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
                        lab[person] = doctor && some.test(person) ? people.lab(person) : -1;
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
        return changes;
    }
}
