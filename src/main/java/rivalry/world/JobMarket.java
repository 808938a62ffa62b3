package rivalry.world;

import rivalry.equation.Rationing;
import rivalry.luck.Race;

/** Posts, pay and compute by country and sector, and who wants them: a cell is country × sector. */
final class JobMarket {
    /** Compute a head that everyone has, so that ratios exist where a sector or lab owns none [H100e/person]. */
    private static final double LAPTOP = 0.001;

    private static final int SECTORS = Sector.values().length;

    private final int scale;
    private final Lab[][] labs;
    private final double[] vacancies;
    private final double[] candidates;
    private final double[] pay;
    private final double[] compute;
    private final Race race = new Race(0);

    JobMarket(World world) {
        scale = world.scenario().run().scale();
        int cells = world.nations().size() * SECTORS;
        labs = new Lab[cells][];
        for (Nation nation : world.nations()) {
            for (Sector sector : Sector.values()) {
                labs[cell(nation.index, sector.ordinal())] =
                        nation.labs.stream().filter(lab -> lab.sector == sector).toArray(Lab[]::new);
            }
        }
        vacancies = new double[cells];
        candidates = new double[cells];
        pay = new double[cells];
        compute = new double[cells];
    }

    static int cell(int country, int sector) {
        return country * SECTORS + sector;
    }

    /** Opens the month's market on the state of the labs. */
    void open(World world) {
        for (Nation nation : world.nations()) {
            for (int sector = 0; sector < SECTORS; sector++) {
                int cell = cell(nation.index, sector);
                double staff = 0;
                double stock = 0;
                vacancies[cell] = 0;
                candidates[cell] = 0;
                for (Lab lab : labs[cell]) {
                    if (lab.exists(world.month())) {
                        vacancies[cell] += vacancies(lab);
                        staff += lab.staff;
                        stock += lab.compute();
                    }
                }
                pay[cell] = nation.wage[sector];
                compute[cell] = computeAHead(stock, staff);
            }
        }
    }

    /** Compute a head of labs, with what everyone has [H100e/person]. */
    static double computeAHead(double stock, double staff) {
        return LAPTOP + (staff > 0 ? stock / staff : 0);
    }

    private static double vacancies(Lab lab) {
        return Math.max(0, lab.posts - lab.staff);
    }

    /** Vacant posts [people]. */
    double vacancies(int cell) {
        return vacancies[cell];
    }

    /** Pay [US$/month]. */
    double pay(int cell) {
        return pay[cell];
    }

    /** Compute a head [H100e/person]. */
    double compute(int cell) {
        return compute[cell];
    }

    /** Notes that an agent wants a post of a cell. */
    void want(int cell) {
        candidates[cell]++;
    }

    /** Each candidate's chance of a post of a cell, once all have chosen. */
    double chance(int cell) {
        return Rationing.chance(vacancies[cell] / scale, candidates[cell]);
    }

    /** The lab that takes a person in, in proportion to vacancies; −1 if none has any. */
    int lab(int cell, long stem, int month) {
        race.start(stem);
        for (Lab lab : labs[cell]) {
            if (lab.exists(month)) {
                race.enter(lab.index, lab.key, vacancies(lab));
            }
        }
        return race.winner();
    }

    /** A university of the country, or else an institute, in proportion to staff; −1 if there is none. */
    int university(int country, long stem, int month) {
        for (int pass = 0; pass < 2; pass++) {
            race.start(stem);
            for (Lab lab : labs[cell(country, Sector.PUBLIC.ordinal())]) {
                if (lab.exists(month) && (pass == 1 || lab.isUniversity())) {
                    race.enter(lab.index, lab.key, lab.staff);
                }
            }
            if (race.winner() >= 0) {
                return race.winner();
            }
        }
        return -1;
    }
}
