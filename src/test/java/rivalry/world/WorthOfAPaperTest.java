package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.equation.TeamFormation;
import rivalry.luck.Draws;
import rivalry.scenario.ImpactParams;

@DisplayName(
        "A paper is worth its authors' mean skill, their number, trainings and places; places follow money a head (E27)")
class WorthOfAPaperTest {
    private final World world = Watched.world("run: {scale: 100}", "impact: {joint: 0.3}");
    private final ImpactParams params = world.scenario().impact();

    @Test
    void byItsAuthors() {
        for (int month = 0; month < 36; month++) {
            world.playMonth();
        }
        People people = world.people();
        Population population = people.population();
        Strangers strangers = new Strangers(world, people);
        strangers.gather();
        strangers.weigh();
        Team team = new Team(world, people, strangers);
        Paper paper = new Paper(world, people);
        int joint = 0;
        for (int k = 0; k < 400; k++) {
            int lead = k % population.slots();
            if (population.isAlive(lead)) {
                team.form(lead, 1 + k % TeamFormation.LARGEST, 37, Draws.fork(7, k));
                paper.of(team);
                assertThat(paper.lnImpact()).isCloseTo(worth(team), within(1e-9));
                assertThat(paper.impact()).isCloseTo(StrictMath.exp(worth(team)), Percentage.withPercentage(1e-9));
                joint += paper.countries() > 1 ? 1 : 0;
            }
        }
        assertThat(joint).isPositive();
    }

    private double worth(Team team) {
        Population population = world.people().population();
        double skill = 0;
        double quality = 0;
        Set<Integer> trained = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (int n = 0; n < team.size(); n++) {
            int author = team.member(n);
            skill += population.skill(author) / team.size();
            quality += world.people().quality(population.place(author)) / team.size();
            trained.add(population.training(author));
            places.add(population.place(author));
        }
        return params.skill() * StrictMath.log(skill)
                + params.team() * StrictMath.log(team.size())
                + params.novelty() * (trained.size() - 1)
                + params.quality() * quality
                + (places.size() > 1 ? params.joint() : 0);
    }

    @Test
    void placesFollowMoneyAHead() {
        double[] quality = new double[world.nations().size()];
        double[] faculty = new double[quality.length];
        Watched.play(
                world,
                36,
                Phase.TALENT,
                before -> {
                    for (Nation nation : world.nations()) {
                        quality[nation.index] = world.people().quality(nation.index);
                        faculty[nation.index] = world.people().faculty(nation);
                    }
                },
                after -> {
                    double all = world.nations().stream()
                            .mapToDouble(WorthOfAPaperTest::money)
                            .sum();
                    double heads = Arrays.stream(faculty).sum();
                    for (Nation nation : world.nations()) {
                        double was = quality[nation.index];
                        double ratio = money(nation) / faculty[nation.index] / (all / heads);
                        double aim = params.funds() * StrictMath.log(ratio);
                        assertThat(world.people().quality(nation.index))
                                .as("%s in month %d", nation.id(), world.month())
                                .isCloseTo(was + (aim - was) / params.quality_delay(), within(1e-12));
                    }
                });
    }

    @Test
    void aSubsidyThatNobodyTakesMovesNothing() {
        String later = "labs: {kaist-snu: {founded: 2030-01}, kr-universities: {founded: 2030-01}}";
        World without = Watched.world(later);
        World with = Watched.world(later, "policies: {aid: {actor: KR, from: 2016-01, subsidy: {research: 1.0e+11}}}");
        for (int month = 0; month < 24; month++) {
            without.playMonth();
            with.playMonth();
        }
        int us = without.nation("US").index;
        assertThat(with.people().quality(us)).isEqualTo(without.people().quality(us));
    }

    @Test
    void whatASubsidyBuysOneCostsNobodyElse() {
        World without = Watched.world("run: {scale: 100}");
        World with = Watched.world(
                "run: {scale: 100}", "policies: {aid: {actor: US, from: 2016-01, subsidy: {research: 3.0e+9}}}");
        for (int month = 0; month < 60; month++) {
            without.playMonth();
            with.playMonth();
        }
        int us = without.nation("US").index;
        int china = without.nation("CN").index;
        assertThat(with.people().quality(us) - without.people().quality(us)).isGreaterThan(0.1);
        assertThat(with.people().quality(china) - without.people().quality(china))
                .isBetween(-0.01, 0.05);
    }

    private static double money(Nation nation) {
        return nation.labs.stream()
                .filter(lab -> lab.sector == Sector.PUBLIC)
                .mapToDouble(lab -> lab.income)
                .sum();
    }
}
