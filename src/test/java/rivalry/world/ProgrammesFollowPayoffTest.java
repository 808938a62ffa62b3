package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.ArchitectureParams;

@DisplayName("Twice a year a lab moves its research to what pays more than its mean, by six months' selection (E19)")
class ProgrammesFollowPayoffTest {
    private static final int REVIEW = 6;

    private final World world = Watched.world("breakthroughs: {hazard: 0}\narchitecture: {lock_in: 3}");
    private final ArchitectureParams params = world.scenario().architecture();
    private final int count = world.research().architectures().count();
    private final Map<Lab, double[]> mix = new LinkedHashMap<>();
    private int reviewed;

    @Test
    void everyMonthEveryLab() {
        Watched.play(
                world,
                96,
                Phase.RESEARCH,
                before -> world.labs().forEach(lab -> mix.put(lab, lab.ideas.mix.clone())),
                after -> {
                    double[] use = use();
                    for (Lab lab : world.labs()) {
                        boolean same = Arrays.equals(lab.ideas.mix, mix.get(lab));
                        if (!same) {
                            reviewed++;
                            assertThat(lab.ideas.mix)
                                    .as("%s in month %d", lab.id(), world.month())
                                    .containsExactly(reviewed(lab, use), within(1e-12));
                        }
                    }
                });
        assertThat(reviewed).isGreaterThan(world.labs().size() * 96 / REVIEW * 3 / 4);
    }

    @Test
    void aMixStaysAMixHoweverMuchIsTriedOut() {
        World restless = Watched.world("architecture: {mutation: 0.5}");
        for (int month = 0; month < 12; month++) {
            restless.playMonth();
            for (Lab lab : restless.labs()) {
                assertThat(Arrays.stream(lab.ideas.mix).boxed())
                        .as("%s in month %d", lab.id(), month)
                        .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
                assertThat(Arrays.stream(lab.ideas.mix).sum()).isCloseTo(1, within(1e-9));
            }
        }
    }

    /** Where the world's research money goes. */
    private double[] use() {
        double[] use = new double[count];
        double all = 0;
        for (Lab lab : world.labs()) {
            double money = lab.exists(world.month()) ? lab.effort * lab.free : 0;
            all += money;
            for (int a = 0; a < count; a++) {
                use[a] += money * mix.get(lab)[a];
            }
        }
        double sum = all;
        return Arrays.stream(use).map(each -> each / sum).toArray();
    }

    private double[] reviewed(Lab lab, double[] use) {
        double[] old = mix.get(lab);
        double[] pays = new double[count];
        double mean = 0;
        for (int a = 0; a < count; a++) {
            double fitness = world.research().architectures().get(a).mean() * StrictMath.log(10) / 10;
            pays[a] = Math.max(lab.ideas.lnA(a), lab.home.frontier(a)) + fitness + params.lock_in() * use[a];
            mean += old[a] * pays[a];
        }
        double[] grown = new double[old.length];
        double sum = 0;
        for (int a = 0; a < count; a++) {
            double ahead = Math.max(-1, Math.min(1, pays[a] - mean));
            grown[a] = old[a] * Math.max(0, 1 + REVIEW * params.selection() * ahead);
            sum += grown[a];
        }
        for (int a = 0; a < count; a++) {
            grown[a] = (1 - REVIEW * params.mutation()) * grown[a] / sum + REVIEW * params.mutation() / count;
        }
        return grown;
    }
}
