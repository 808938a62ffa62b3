package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.BreakthroughParams;

@DisplayName("Open ideas, once old enough, are read as far as borders let them pass, and breed large ones (E12, E13)")
class OpenIdeasAreReadTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    @Test
    void whatACountryCanRead() {
        World world = Watched.world(Watched.ONE_SIDED);
        double start = delayed(world);
        for (int month = 0; month < 60; month++) {
            world.playMonth();
            for (Nation reader : world.nations()) {
                double sum = 0;
                for (Nation author : world.nations()) {
                    double reach = world.governments().access.of(reader, author);
                    sum += reach * world.publishing().ideas().delayed(author.index);
                }
                assertThat(world.publishing().ideas().accessible(reader.index)).isCloseTo(sum / start, ROUNDING);
            }
        }
    }

    /** Half of the world's hazard to firms by what they find, half to public labs by their countries' open ideas. */
    @Test
    void wherePeopleMayHopeForABreakthrough() {
        World world = Watched.world();
        BreakthroughParams params = world.scenario().breakthroughs();
        double start = delayed(world);
        double[] expected = new double[world.nations().size()];
        Watched.play(
                world,
                120,
                Phase.RESEARCH,
                before -> {
                    double all = delayed(world);
                    double hazard = params.hazard() * StrictMath.pow(all / start, params.ideas_elasticity());
                    double found = found(world, world.labs());
                    double worked = world.nations().stream()
                            .mapToDouble(nation -> worked(world, nation))
                            .sum();
                    for (Nation nation : world.nations()) {
                        expected[nation.index] = hazard
                                * (params.firm_share() * found(world, nation.labs) / found
                                        + (1 - params.firm_share()) * worked(world, nation) / worked);
                    }
                },
                after -> {
                    for (Nation nation : world.nations()) {
                        assertThat(world.research().breakthroughs().hazard(nation))
                                .as("%s in month %d", nation.id(), world.month())
                                .isCloseTo(expected[nation.index], ROUNDING);
                    }
                });
    }

    private static double found(World world, List<Lab> labs) {
        return labs.stream()
                .filter(lab -> lab.sector == Sector.FIRMS && lab.exists(world.month()))
                .mapToDouble(Lab::increment)
                .sum();
    }

    /** Open ideas of a country, where it has public labs that work with them: a thousand people an agent leave some empty. */
    private static double worked(World world, Nation nation) {
        boolean any = nation.labs.stream().anyMatch(lab -> lab.sector == Sector.PUBLIC && lab.increment > 0);
        return any ? world.publishing().ideas().delayed(nation.index) : 0;
    }

    private static double delayed(World world) {
        return world.nations().stream()
                .mapToDouble(nation -> world.publishing().ideas().delayed(nation.index))
                .sum();
    }

    @Test
    void itIsWorkedOutInEqualPartsOverItsTime() {
        World world = Watched.world(
                "breakthroughs: {hazard: 0}",
                "events: {idea: {kind: breakthrough, lab: openai, from: 2018-01, size: 7}}");
        BreakthroughParams params = world.scenario().breakthroughs();
        int born = world.research().architectures().count();
        for (int month = 0; month < 48; month++) {
            world.playMonth();
            double part = Math.max(0, Math.min(1, (month - 23.0) / params.ramp()));
            assertThat(world.research().breakthroughs().newGround(0)).isZero();
            assertThat(world.research().breakthroughs().newGround(born))
                    .as("in month %d", month)
                    .isCloseTo(params.reset() * part * StrictMath.log(7), ROUNDING);
        }
    }
}
