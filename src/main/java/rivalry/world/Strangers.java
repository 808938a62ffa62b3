package rivalry.world;

import net.jafama.StrictFastMath;
import rivalry.equation.TeamFormation;
import rivalry.luck.Draws;
import rivalry.luck.Key;
import rivalry.luck.Race;
import rivalry.scenario.TeamParams;

/** Someone new for a paper: from a country by the people there, the former advisor, or from a former lab (E26). */
final class Strangers {
    private static final long ADVISOR = Key.of("advisor");

    private final Population population;
    private final Pools pools;
    private final Borders borders;
    private final TeamParams params;
    private final double scale;
    private final double home;
    private final double formerLab;
    private final int countries;
    private final long[] countryKeys;
    private final long[] labKeys;
    private final int[] labPlaces;
    private final double[] cells;
    private final Race race = new Race(0);

    Strangers(World world, People people) {
        population = people.population();
        pools = new Pools(population);
        borders = people.borders();
        params = world.scenario().teams();
        scale = people.scale();
        home = StrictFastMath.exp(params.home());
        formerLab = TeamFormation.formerLab(params);
        countries = world.nations().size();
        labPlaces = world.labs().stream().mapToInt(lab -> lab.home.index).toArray();
        cells = new double[countries * countries * countries];
        countryKeys = world.nations().stream().mapToLong(nation -> nation.key).toArray();
        labKeys = world.labs().stream().mapToLong(lab -> lab.key).toArray();
    }

    /** Once a year: who can be met where. */
    void gather() {
        pools.rebuild();
    }

    /** Once a month: weighs every country for every lead author's country and origin. */
    void weigh() {
        for (int c = 0; c < countries; c++) {
            for (int o = 0; o < countries; o++) {
                for (int d = 0; d < countries; d++) {
                    int same = pools.size(d, o);
                    cells[(c * countries + o) * countries + d] =
                            TeamFormation.cell(pools.size(d) - same, same, home, borders.pass(c, d)) * scale;
                }
            }
        }
    }

    /** A keyed choice; −1 if the luck falls on one who is gone, or there is nobody. */
    int pick(int lead, long stem) {
        int here = population.place(lead);
        int origin = population.origin(lead);
        int row = (here * countries + origin) * countries;
        race.start(stem);
        race.enter(here, countryKeys[here], cells[row + here]); // the likeliest first spares the others' logarithms
        for (int d = 0; d < countries; d++) {
            if (d != here) {
                race.enter(d, countryKeys[d], cells[row + d]);
            }
        }
        enterAdvisor(lead, here);
        enterLabs(lead, here);
        int winner = race.winner();
        if (winner < 0) {
            return -1;
        } else if (winner < countries) {
            return pools.pick(winner, origin, home, stem + 1);
        } else if (winner == countries) {
            return population.advisor(lead);
        }
        return population.rosters().at(population.past(lead, winner - countries - 1), Draws.uniform(stem + 1, 2));
    }

    private void enterAdvisor(int lead, int here) {
        int advisor = population.advisor(lead);
        if (advisor >= 0) {
            int there = population.place(advisor);
            race.enter(countries, ADVISOR, params.advisor() * abroad(here, there) * borders.onTies(here, there));
        }
    }

    private void enterLabs(int lead, int here) {
        for (int n = 0; n < Population.PAST; n++) {
            int lab = population.past(lead, n);
            if (lab < 0) {
                return;
            }
            int there = labPlaces[lab];
            double people = scale * population.rosters().size(lab);
            double weight = formerLab * people * abroad(here, there) * borders.pass(here, there);
            race.enter(countries + 1 + n, labKeys[lab], weight);
        }
    }

    /** What of a tie of training counts between two countries. */
    private double abroad(int here, int there) {
        return here == there ? 1 : params.training_abroad();
    }
}
