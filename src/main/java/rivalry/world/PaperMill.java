package rivalry.world;

import rivalry.equation.PaperStart;
import rivalry.equation.Rationing;
import rivalry.equation.TeamFormation;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.scenario.PaperParams;
import rivalry.scenario.Path;

/** PUBLISH: everyone's papers of the month; new ties count from the next (E25–E27). */
final class PaperMill {
    private final World world;
    private final Population population;
    private final PaperParams params;
    private final Path teamSize;
    private final Strangers strangers;
    private final Team team;
    private final Paper paper;
    private final double[] rate;
    private final double[] sizes = new double[TeamFormation.LARGEST];
    private double computeAtStart;
    private final Meetings meetings = new Meetings();
    private int[] starters = new int[64];

    /** Where finished papers are counted. */
    @FunctionalInterface
    interface Shelf {
        void take(Paper paper);
    }

    PaperMill(World world, People people) {
        this.world = world;
        population = people.population();
        params = world.scenario().papers();
        teamSize = Path.of(
                world.scenario().tables().team_size(),
                java.util.List.of("world"),
                world.scenario().horizon(),
                world.scenario().growth().teams())[0];
        strangers = new Strangers(world, people);
        team = new Team(world, people, strangers);
        paper = new Paper(world, people);
        rate = new double[world.labs().size()];
    }

    /** Takes the compute a head of the first month's public labs as what later compute is held against. */
    void open() {
        computeAtStart = computeAHead();
    }

    /** All papers of a month, which may lie before the first. */
    void publish(int month, Shelf shelf) {
        if (Math.floorMod(month, 12) == 0) {
            strangers.gather();
        }
        strangers.weigh();
        rates();
        TeamFormation.sizes(teamSize.at(Math.max(0, month)), sizes);
        meetings.clear();
        long start = world.luck().branch(Decision.START_PAPER);
        long teams = world.luck().branch(Decision.TEAM);
        int starting = sift(start, month);
        for (int n = 0; n < starting; n++) {
            int person = starters[n];
            long key = population.key(person);
            int count = Rationing.round(expected(person), Draws.uniform(Draws.stem(start, key, month), 0));
            for (int i = 0; i < count; i++) {
                write(person, month, Draws.fork(Draws.stem(teams, key, month), i), shelf);
            }
        }
        meetings.settle(population.ties(), month);
    }

    /** Papers a person is expected to start this month; none of one who has left. */
    private double expected(int person) {
        return population.pace(person) * rate[population.lab(person)];
    }

    /** Finds the few who start a paper this month, in a sweep over everyone that stays small; returns how many. */
    private int sift(long start, int month) {
        if (starters.length < population.slots()) {
            starters = new int[2 * population.slots()];
        }
        int[] found = starters;
        int count = 0;
        for (int person = 0; person < population.slots(); person++) {
            double u = Draws.uniform(Draws.stem(start, population.key(person), month), 0);
            found[count] = person;
            if (expected(person) + u >= 1) { // as Rationing.round, without rounding
                count++;
            }
        }
        return count;
    }

    private void rates() {
        for (Lab lab : world.labs()) {
            double compute = lab.staff > 0 ? JobMarket.computeAHead(lab.compute(), lab.staff) / computeAtStart : 1;
            rate[lab.index] = lab.sector == Sector.FIRMS
                    ? PaperStart.inFirm(params, lab.openness)
                    : PaperStart.inPublicLab(params, compute);
        }
    }

    private double computeAHead() {
        double compute = 0;
        double staff = 0;
        for (Lab lab : world.labs()) {
            if (lab.sector == Sector.PUBLIC) {
                compute += lab.compute();
                staff += lab.staff;
            }
        }
        return staff > 0 ? JobMarket.computeAHead(compute, staff) : 1;
    }

    private void write(int lead, int month, long stem, Shelf shelf) {
        double u = Draws.uniform(stem, 0);
        int authors = 1;
        while (u >= sizes[authors - 1]) {
            authors++;
        }
        team.form(lead, authors, month, stem);
        paper.of(team);
        shelf.take(paper);
        for (int n = 1; n < team.size(); n++) {
            meetings.add(lead, team.member(n));
        }
    }
}
