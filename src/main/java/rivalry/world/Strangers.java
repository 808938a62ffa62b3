package rivalry.world;

import rivalry.equation.TeamFormation;
import rivalry.luck.Draws;
import rivalry.scenario.TeamParams;

/** Someone new for a paper: from a country by the people there, the former advisor, or from a former lab (E26). */
final class Strangers {
    private final Population population;
    private final Pools pools;
    private final Borders borders;
    private final TeamParams params;
    private final double scale;
    private final double home;
    private final double formerLab;
    private final int countries;
    private final int[] labPlaces;
    private final double[] cells;
    private final double[] everywhere;
    private final double[] former = new double[Population.PAST];

    Strangers(World world, People people) {
        population = people.population();
        pools = new Pools(population);
        borders = people.borders();
        params = world.scenario().teams();
        scale = people.scale();
        home = StrictMath.exp(params.home());
        formerLab = TeamFormation.formerLab(params);
        countries = world.nations().size();
        labPlaces = world.labs().stream().mapToInt(lab -> lab.home.index).toArray();
        cells = new double[countries * countries * countries];
        everywhere = new double[countries * countries];
    }

    /** Once a year: who can be met where. */
    void gather() {
        pools.rebuild();
    }

    /** Once a month: weighs every country for every lead author's country and origin. */
    void weigh() {
        for (int c = 0; c < countries; c++) {
            for (int o = 0; o < countries; o++) {
                int row = c * countries + o;
                everywhere[row] = 0;
                for (int d = 0; d < countries; d++) {
                    int same = pools.size(d, o);
                    double cell = TeamFormation.cell(pools.size(d) - same, same, home, borders.pass(c, d)) * scale;
                    cells[row * countries + d] = cell;
                    everywhere[row] += cell;
                }
            }
        }
    }

    /** A keyed choice; −1 if the luck falls on one who is gone, or there is nobody. */
    int pick(int lead, long stem) {
        int here = population.place(lead);
        int origin = population.origin(lead);
        double advisor = advisor(lead, here);
        double left = Draws.uniform(stem, 0) * (everywhere[here * countries + origin] + advisor + labs(lead, here));
        if (left < advisor) {
            return population.advisor(lead);
        }
        left -= advisor;
        for (int n = 0; n < Population.PAST; n++) {
            if (left < former[n]) {
                return population.rosters().at(population.past(lead, n), Draws.uniform(stem, 1));
            }
            left -= former[n];
        }
        int country = country(here, origin, left);
        return country < 0 ? -1 : pools.pick(country, origin, home, stem + 1);
    }

    /** The country whose share of the people everywhere holds a point: one's own first, then the others in order. */
    private int country(int here, int origin, double point) {
        int row = (here * countries + origin) * countries;
        if (point < cells[row + here]) {
            return here;
        }
        double left = point - cells[row + here];
        int last = -1;
        for (int d = 0; d < countries; d++) {
            if (d != here && cells[row + d] > 0) {
                last = d;
                left -= cells[row + d];
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }

    /** Weight of the former advisor. */
    private double advisor(int lead, int here) {
        int advisor = population.advisor(lead);
        if (advisor < 0 || !population.wasThere(advisor, population.graduation(lead) - 1)) {
            return 0;
        }
        int there = population.place(advisor);
        return params.advisor() * abroad(here, there) * borders.onTies(here, there);
    }

    /** Weighs the former labs, one by one; returns the sum. */
    private double labs(int lead, int here) {
        double sum = 0;
        for (int n = 0; n < Population.PAST; n++) {
            int lab = population.past(lead, n);
            former[n] = lab < 0 ? 0 : lab(lab, here);
            sum += former[n];
        }
        return sum;
    }

    private double lab(int lab, int here) {
        int there = labPlaces[lab];
        double people = scale * population.rosters().size(lab);
        return formerLab * people * abroad(here, there) * borders.pass(here, there);
    }

    /** What of a tie of training counts between two countries. */
    private double abroad(int here, int there) {
        return here == there ? 1 : params.training_abroad();
    }
}
