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

    /** Compute a head counts beside that of the world's public labs in the first month. */
    @Test
    void withMoreComputeAsMuchMore() {
        World world = Watched.world("run: {scale: 100}\npapers: {compute: 0.3}");
        assertThat(overExpected(world, 48)).isCloseTo(1, LUCK);
    }

    @Test
    void whereNobodyOwnsMachinesTheyAreNoneTheFewer() {
        assertThat(papersWithoutMachines(0.3)).isPositive().isEqualTo(papersWithoutMachines(0));
    }

    private static double papersWithoutMachines(double returns) {
        World world = Watched.world("papers: {compute: " + returns + "}\ncompute: {chip_share: 0}");
        double papers = 0;
        for (int month = 0; month < 12; month++) {
            world.playMonth();
            papers += world.publishing().flows().papers();
        }
        return papers;
    }

    /** Papers over those expected of everyone's skill, lab and compute, in the months to come. */
    private static double overExpected(World world, int months) {
        double[] papers = new double[2];
        double reference = computeAHead(world);
        Watched.play(
                world,
                months,
                Phase.PUBLISH,
                before -> papers[0] += expected(world, reference),
                after -> papers[1] += world.publishing().flows().papers());
        return papers[1] / papers[0];
    }

    private static double computeAHead(World world) {
        double compute = 0;
        double staff = 0;
        for (Lab lab : world.labs()) {
            if (lab.sector == Sector.PUBLIC) {
                compute += lab.compute();
                staff += lab.staff;
            }
        }
        return compute / staff;
    }

    private static double expected(World world, double reference) {
        PaperParams params = world.scenario().papers();
        Population people = world.people().population();
        double sum = 0;
        for (int person = 0; person < people.slots(); person++) {
            if (people.isAlive(person)) {
                Lab lab = world.labs().get(people.lab(person));
                double drive = lab.sector == Sector.FIRMS
                        ? params.industry() * lab.openness
                        : StrictMath.pow(lab.staff > 0 ? lab.compute() / lab.staff / reference : 1, params.compute());
                sum += params.rate() * StrictMath.pow(people.skill(person), params.skill()) * drive;
            }
        }
        return world.people().scale() * sum;
    }
}
