package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rivalry.equation.TeamFormation;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;
import rivalry.scenario.TeamParams;

@DisplayName("Who joins a team is drawn by the weights of the equation (E26)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoJoinsATeamTest {
    private static final int DRAWS = 40_000;
    private static final int NOBODY = -1;

    private World world;
    private Population population;
    private TeamParams params;
    private Strangers strangers;
    private Team team;

    @BeforeAll
    void play() {
        var scenario = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), "run: {scale: 1000}")
                .prior()
                .centre();
        world = new World(scenario, new Draws(1, 0));
        for (int month = 0; month < 100; month++) {
            world.playMonth();
        }
        population = world.people().population();
        params = scenario.teams();
        strangers = new Strangers(world, world.people());
        strangers.gather();
        strangers.weigh();
        team = new Team(world, world.people(), strangers);
    }

    @Test
    void aStranger() {
        int lead = someoneAbroad();
        double[] weight = strangers(lead);
        double all =
                IntStream.range(0, weight.length).mapToDouble(p -> weight[p]).sum();
        double[] expected = new double[weight.length + 1];
        for (int person = 0; person < weight.length; person++) {
            expected[person] = DRAWS * weight[person] / all;
        }
        agree(expected, k -> strangers.pick(lead, Draws.fork(11, k)));
    }

    @Test
    void aFormerCoAuthor() {
        int lead = someoneAbroad();
        double[] wish = new double[population.slots()];
        int meetings = population.ties().count(lead);
        for (int n = 0; n < meetings; n++) {
            wish[partner(lead, n)] += left(lead, n) * share(lead, n);
        }
        double met = IntStream.range(0, wish.length).mapToDouble(p -> wish[p]).sum();
        double passedOver = StrictMath.pow(1 - met / meetings, 24);
        double[] expected = new double[wish.length + 1];
        for (int person = 0; person < wish.length; person++) {
            expected[person] = DRAWS * (1 - passedOver) * wish[person] / met;
        }
        expected[wish.length] = DRAWS * passedOver;
        agree(expected, k -> team.formerCoAuthor(lead, world.month() + 1, Draws.fork(12, k)));
    }

    /** What is left of the n-th meeting. */
    private double left(int lead, int n) {
        return TeamFormation.tie(params, world.month() + 1 - month(lead, n));
    }

    private int partner(int lead, int n) {
        return Ties.partner(population.ties().meeting(lead, n));
    }

    private int month(int lead, int n) {
        return Ties.month(population.ties().meeting(lead, n));
    }

    /** The share of askings in which the n-th partner comes. */
    private double share(int lead, int n) {
        int partner = partner(lead, n);
        return population.wasThere(partner, month(lead, n))
                ? world.people().borders().onTies(population.place(lead), population.place(partner))
                : 0;
    }

    /** The weight of everyone, one by one, as the equation has it. */
    private double[] strangers(int lead) {
        double[] weight = new double[population.slots()];
        int here = population.place(lead);
        for (int person = 0; person < weight.length; person++) {
            if (!population.isAlive(person)) {
                continue;
            }
            int there = population.place(person);
            boolean compatriot = population.origin(person) == population.origin(lead);
            double people =
                    world.people().scale() * population.skill(person) / meanSkill(there, population.origin(person));
            weight[person] = people * (compatriot ? StrictMath.exp(params.home()) : 1) * pass(here, there);
        }
        for (int n = 0; n < Population.PAST && population.past(lead, n) >= 0; n++) {
            int lab = population.past(lead, n);
            double each = TeamFormation.formerLab(params) * world.people().scale();
            for (int m = 0; m < population.rosters().size(lab); m++) {
                int person = population.rosters().member(lab, m);
                weight[person] += each * pass(here, population.place(person));
            }
        }
        int advisor = population.advisor(lead);
        int there = population.place(advisor);
        weight[advisor] += params.advisor() * world.people().borders().onTies(here, there);
        return weight;
    }

    private double pass(int here, int there) {
        return world.people().borders().pass(here, there);
    }

    private double meanSkill(int place, int origin) {
        return IntStream.range(0, population.slots())
                .filter(p -> population.isAlive(p) && population.place(p) == place && population.origin(p) == origin)
                .mapToDouble(population::skill)
                .average()
                .orElseThrow();
    }

    /** Somebody with an advisor and a former lab who are still there, and with some ties abroad. */
    private int someoneAbroad() {
        return IntStream.range(0, population.slots())
                .filter(p -> population.isAlive(p)
                        && population.past(p, 0) >= 0
                        && population.advisor(p) >= 0
                        && IntStream.range(0, population.ties().count(p))
                                .anyMatch(n -> share(p, n) > 0 && share(p, n) < 1)
                        && IntStream.range(0, population.ties().count(p)).anyMatch(n -> share(p, n) == 0))
                .findFirst()
                .orElseThrow();
    }

    /** Whether draws agree with expected numbers, the last of them of nobody; those expected rarely are thrown together. */
    private static void agree(double[] expected, IntUnaryOperator draw) {
        long[] drawn = new long[expected.length];
        for (int k = 0; k < DRAWS; k++) {
            int person = draw.applyAsInt(k);
            drawn[person == NOBODY ? expected.length - 1 : person]++;
        }
        TreeMap<Integer, double[]> cells = new TreeMap<>();
        for (int person = 0; person < expected.length; person++) {
            double[] cell = cells.computeIfAbsent(expected[person] < 20 ? -1 : person, none -> new double[2]);
            cell[0] += expected[person];
            cell[1] += drawn[person];
        }
        cells.values().removeIf(cell -> cell[0] == 0);
        assertThat(cells.size()).isGreaterThan(3);
        double[] wanted = cells.values().stream().mapToDouble(cell -> cell[0]).toArray();
        long[] got = cells.values().stream().mapToLong(cell -> (long) cell[1]).toArray();
        assertThat(IntStream.range(0, drawn.length)
                        .filter(p -> expected[p] == 0)
                        .mapToLong(p -> drawn[p]))
                .as("drawn without weight")
                .allMatch(n -> n == 0);
        assertThat(new ChiSquareTest().chiSquareTest(wanted, got)).isGreaterThan(1e-3);
    }
}
