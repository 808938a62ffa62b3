package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.PaperParams;

@DisplayName("Papers are begun by skill: in firms as far as these are open, elsewhere with compute a head (E25)")
class PapersStartedTest {
    private static final Percentage LUCK = Percentage.withPercentage(6);

    @Test
    void asManyAsExpected() {
        World world = Watched.world("run: {scale: 100}\npapers: {compute: 0}");
        assertThat(overExpected(world, 48)).isCloseTo(1, LUCK);
    }

    /** Compute counts relative to a fixed reference, so the ratio stays what it is. */
    @Test
    void withMoreComputeAsMuchMore() {
        World world = Watched.world("run: {scale: 100}\npapers: {compute: 0.3}");
        double early = overExpected(world, 24);
        assertThat(overExpected(world, 48) / early).isCloseTo(1, LUCK);
    }

    /** Papers over those expected of everyone's skill, lab and compute, in the months to come. */
    private static double overExpected(World world, int months) {
        double[] papers = new double[2];
        Watched.play(
                world,
                months,
                Phase.PUBLISH,
                before -> papers[0] += expected(world),
                after -> papers[1] += world.publishing().flows().papers());
        return papers[1] / papers[0];
    }

    private static double expected(World world) {
        PaperParams params = world.scenario().papers();
        Population people = world.people().population();
        double sum = 0;
        for (int person = 0; person < people.slots(); person++) {
            if (people.isAlive(person)) {
                Lab lab = world.labs().get(people.lab(person));
                double drive = lab.sector == Sector.FIRMS
                        ? params.industry() * lab.openness
                        : StrictMath.pow(lab.staff > 0 ? lab.compute() / lab.staff : 1, params.compute());
                sum += params.rate() * StrictMath.pow(people.skill(person), params.skill()) * drive;
            }
        }
        return world.people().scale() * sum;
    }
}
