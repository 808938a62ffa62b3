package rivalry.world;

import rivalry.equation.FirstJob;
import rivalry.equation.Migration;
import rivalry.scenario.FirstJobParams;
import rivalry.scenario.Lever;
import rivalry.scenario.MoveParams;

/**
 * This month's weights of every destination for people of an origin in a country, alike for all of them: hazards of a
 * move (E22) and weights of a first job (E21). Indices: (country × origin) × (destination × sector).
 */
final class Destinations {
    private static final int SECTORS = Sector.values().length;
    private static final int FIRMS = Sector.FIRMS.ordinal();

    private final World world;
    private final People people;
    private final MoveParams moves;
    private final FirstJobParams jobs;
    private final double stayHome;
    private final double stayAbroad;
    private final double goHome;
    private final double goElsewhere;
    private final int countries;
    private final double[] hazard;
    private final double[] total;
    private final double[] first;
    private final double[] industry;
    private final double[] toFirm;
    private final double[] toPublic;
    private final double[] appeal;
    private final double[] homeAppeal;
    private final double[] programme;
    private final double[] vacant;

    Destinations(World world, People people) {
        this.world = world;
        this.people = people;
        moves = world.scenario().moves();
        jobs = world.scenario().first_job();
        stayHome = FirstJob.stay(jobs, true);
        stayAbroad = FirstJob.stay(jobs, false);
        goHome = FirstJob.home(jobs);
        goElsewhere = FirstJob.elsewhere(jobs);
        countries = world.nations().size();
        hazard = new double[countries * countries * countries * SECTORS];
        total = new double[countries * countries];
        first = new double[countries * countries * countries];
        industry = new double[countries];
        toFirm = new double[countries];
        toPublic = new double[countries];
        appeal = new double[countries * SECTORS];
        homeAppeal = new double[countries];
        programme = new double[countries];
        vacant = new double[countries];
    }

    /** Weighs everything anew on the month's job market and borders. */
    void weigh() {
        for (Nation nation : world.nations()) {
            weighCountry(nation);
        }
        for (int c = 0; c < countries; c++) {
            for (int o = 0; o < countries; o++) {
                weigh(c, o);
            }
        }
    }

    private void weighCountry(Nation nation) {
        int c = nation.index;
        JobMarket market = people.market();
        int firms = JobMarket.cell(c, FIRMS);
        int publics = JobMarket.cell(c, 1 - FIRMS);
        int reference = JobMarket.cell(0, 1 - FIRMS);
        double pay = market.pay(firms) / market.pay(publics);
        double compute = market.compute(firms) / market.compute(publics);
        industry[c] = FirstJob.industry(jobs, pay, compute);
        toFirm[c] = market.vacancies(firms) > 0 ? FirstJob.toIndustry(jobs, pay, compute) : 0;
        toPublic[c] = market.vacancies(publics) > 0 ? FirstJob.toAcademia(jobs, pay, compute) : 0;
        for (int s = 0; s < SECTORS; s++) {
            int cell = JobMarket.cell(c, s);
            appeal[cell] = Migration.offer(
                    moves, market.pay(cell) / market.pay(reference), market.compute(cell) / market.compute(reference));
        }
        double share = industry[c] / (1 + industry[c]);
        homeAppeal[c] = share * appeal[firms] + (1 - share) * appeal[publics];
        double yearsPay = 12 * market.pay(publics);
        vacant[c] = 0;
        for (int s = 0; s < SECTORS; s++) {
            vacant[c] += market.vacancies(JobMarket.cell(c, s));
        }
        programme[c] =
                Migration.programme(moves, world.rules().value(Lever.RETURN_PROGRAMME, nation, nation) / yearsPay);
    }

    private void weigh(int c, int o) {
        Borders borders = people.borders();
        JobMarket market = people.market();
        int row = c * countries + o;
        double abroad = eligible(c, o);
        double drive = borders.hostility(c, o) / homeAppeal[c];
        double sum = 0;
        for (int d = 0; d < countries; d++) {
            double entry = 0;
            double kind = kind(c, d, o);
            double bonus = d == o ? programme[d] : 1;
            for (int s = 0; s < SECTORS; s++) {
                double each = 0;
                if (d != c) {
                    int cell = JobMarket.cell(d, s);
                    double share = share(market.vacancies(cell), d == o ? vacant[d] : abroad);
                    double open = 1 - borders.workRestriction(d, o, s);
                    each = kind * share * drive * appeal[cell] * bonus * open;
                    entry += share * open;
                }
                hazard[(row * countries + d) * SECTORS + s] = each;
                sum += each;
            }
            first[row * countries + d] = firstWeight(c, d, o, entry, drive);
        }
        total[row] = sum;
    }

    /** h_ret, h_onw or h_out [1/month]. */
    private double kind(int c, int d, int o) {
        return d == o ? moves.returning() : c == o ? moves.out() : moves.onward();
    }

    /** Vacant posts of all countries but the present one and the origin. */
    private double eligible(int c, int o) {
        double sum = 0;
        for (int d = 0; d < countries; d++) {
            if (d != c && d != o) {
                sum += vacant[d];
            }
        }
        return sum;
    }

    /** A cell's share of vacancies abroad; of the origin's own for those who return. */
    private static double share(double vacant, double eligible) {
        return vacant <= 0 ? 0 : vacant / eligible;
    }

    private double firstWeight(int c, int d, int o, double entry, double drive) {
        if (d == c) {
            double firms = industry[c] / (1 + industry[c]);
            Borders borders = people.borders();
            double open = firms * (1 - borders.workRestriction(c, o, FIRMS))
                    + (1 - firms) * (1 - borders.workRestriction(c, o, 1 - FIRMS));
            return (c == o ? stayHome : stayAbroad) * open;
        }
        double terms = entry * drive * homeAppeal[d];
        if (d == o) {
            return moves.returning() == 0 ? 0 : goHome * programme[d] * terms;
        }
        return goElsewhere * terms;
    }

    /** Hazard of a move to a cell, before a person's own part [1/month]. */
    double hazard(int c, int o, int d, int sector) {
        return hazard[((c * countries + o) * countries + d) * SECTORS + sector];
    }

    /** Hazard of a move to anywhere, before a person's own part [1/month]. */
    double total(int c, int o) {
        return total[c * countries + o];
    }

    /** Hazard of a change of sector at home [1/month]. */
    double changeSector(int c, int sector) {
        return sector == FIRMS ? toPublic[c] : toFirm[c];
    }

    /** Weight of a country for a first job. */
    double first(int c, int o, int d) {
        return first[(c * countries + o) * countries + d];
    }

    /** Weight of a sector of a country for a first job of people of an origin; 0 without vacancies. */
    double sector(int d, int o, int sector) {
        if (people.market().vacancies(JobMarket.cell(d, sector)) <= 0) {
            return 0;
        }
        return (sector == FIRMS ? industry[d] : 1) * (1 - people.borders().workRestriction(d, o, sector));
    }
}
