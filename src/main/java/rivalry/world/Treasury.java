package rivalry.world;

import java.util.Arrays;
import java.util.List;
import rivalry.equation.Budgets;
import rivalry.equation.Ledger;
import rivalry.scenario.Lever;
import rivalry.scenario.MoneyParams;
import rivalry.scenario.Path;

/** FUNDING: country money reaches labs, labs open posts, pay follows (E1, E2). */
final class Treasury {
    private final MoneyParams params;
    private final Revenue revenue;
    private final double senderCost;
    private final double[] firms;
    private final double[] pull;
    private final Path[] capex;
    private final Path[] privateInvestment;
    private final Path[] publicResearch;

    Treasury(World world) {
        var scenario = world.scenario();
        var countries = List.copyOf(scenario.countries().keySet());
        params = scenario.money();
        revenue = new Revenue(scenario.adopters());
        senderCost = scenario.compute().sender_cost();
        firms = new double[world.nations().size()];
        pull = new double[world.labs().size()];
        capex = Path.of(
                scenario.tables().ai_capex(),
                countries,
                scenario.horizon(),
                scenario.growth().money());
        privateInvestment = Path.of(
                scenario.tables().private_investment(),
                countries,
                scenario.horizon(),
                scenario.growth().money());
        publicResearch = Path.of(
                scenario.tables().public_research(),
                countries,
                scenario.horizon(),
                scenario.growth().public_research());
    }

    void fund(World world) {
        Closures.settle(world);
        double market = 0;
        for (Nation nation : world.nations()) {
            firms[nation.index] = firmMoney(world, nation);
            market += firms[nation.index];
        }
        for (Nation nation : world.nations()) {
            share(world, nation, Sector.FIRMS, Math.max(0, firms[nation.index] - senderCost * nation.lostSales));
            revenue.pay(nation, market, world.month());
            double tabled = publicResearch[nation.index].at(world.month()) / 12;
            double subsidy = world.rules().value(Lever.RESEARCH_SUBSIDY, nation, nation) / 12;
            nation.researchSubsidy = share(world, nation, Sector.PUBLIC, tabled + subsidy) ? subsidy : 0;
            for (Sector sector : Sector.values()) {
                pay(world, nation, sector);
            }
            grantCompute(world, nation);
        }
    }

    /**
     * Money earmarked for compute: what is meant for public labs reaches them by their shares, what is meant for all by
     * their free money. Pay takes nothing of it.
     */
    private static void grantCompute(World world, Nation nation) {
        double academic = world.rules().value(Lever.ACADEMIC_COMPUTE, nation, nation) / 12;
        double general = world.rules().value(Lever.SUBSIDY_COMPUTE, nation, nation) / 12;
        double free = 0;
        for (Lab lab : nation.labs) {
            free += lab.exists(world.month()) ? lab.free : 0;
        }
        for (Lab lab : nation.labs) {
            boolean exists = lab.exists(world.month());
            lab.computeGrant = exists && lab.sector == Sector.PUBLIC ? academic * lab.share : 0;
            lab.computeGrant += exists && free > 0 ? general * (lab.free / free) : 0;
        }
    }

    private double firmMoney(World world, Nation nation) {
        int month = world.month();
        return Budgets.countryMoney(
                params,
                capex[nation.index].at(month) / 12,
                privateInvestment[nation.index].at(month) / 12,
                Standings.leadPoints(world, nation));
    }

    /**
     * Shares move with inertia and sum to 1: a closed lab's passes to the others at once. Labs of the first month and new
     * ones start at what they pull. Returns whether there is a lab that takes the money.
     */
    private boolean share(World world, Nation nation, Sector sector, double money) {
        int month = world.month();
        double mean = meanCapability(nation, sector, month);
        double pulls = 0;
        double older = 0;
        double shares = 0;
        for (Lab lab : nation.labs(sector)) {
            if (lab.exists(month)) {
                pull[lab.index] = pull(lab, mean);
                pulls += pull[lab.index];
                older += lab.begins(month) ? 0 : pull[lab.index];
                shares += lab.share;
            }
        }
        if (pulls == 0) {
            return false;
        }
        for (Lab lab : nation.labs(sector)) {
            if (lab.exists(month)) {
                double target = pull[lab.index] / pulls;
                lab.share = shares == 0 || lab.begins(month)
                        ? target
                        : Budgets.share(params, lab.share / shares, pull[lab.index] / older) * (older / pulls);
                lab.income = money * lab.share;
            }
        }
        return true;
    }

    private double pull(Lab lab, double mean) {
        boolean compared = lab.sector == Sector.FIRMS && lab.model != null;
        return compared ? Budgets.pull(params, lab.stated.weight(), lab.model.capability(), mean) : lab.stated.weight();
    }

    private static double meanCapability(Nation nation, Sector sector, int month) {
        double weights = 0;
        double sum = 0;
        for (Lab lab : nation.labs(sector)) {
            if (lab.exists(month) && lab.model != null) {
                weights += lab.share;
                sum += lab.share * lab.model.capability();
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private void pay(World world, Nation nation, Sector sector) {
        double posts = 0;
        double staff = 0;
        double wage = nation.wage(sector);
        for (Lab lab : nation.labs(sector)) {
            if (lab.exists(world.month())) {
                double payroll = Ledger.payroll(params, lab.income);
                lab.posts = posted(nation, sector) * Ledger.posts(payroll, wage);
                lab.pay = Ledger.pay(payroll, lab.posts, lab.staff);
                lab.free = Ledger.free(params, lab.income, lab.pay, lab.cash);
                posts += lab.posts;
                staff += lab.staff;
            }
        }
        double rest = Ledger.wageAtRest(params, nation.stated.wage(), sector == Sector.FIRMS);
        nation.wage[sector.ordinal()] = Ledger.wage(params, rest, posts, staff);
        nation.postsPerHead[sector.ordinal()] = staff > 0 ? posts / staff : 1;
    }

    /**
     * Posts over those that AI payroll alone would fill. Set in the first month so that posts equal staff: most people
     * with an AI paper are also paid for other things.
     */
    private static double posted(Nation nation, Sector sector) {
        return nation.postsPerPay[sector.ordinal()];
    }

    /**
     * Makes posts equal staff in every country and sector of the first month, but for those that a rule of it pays. Where a
     * sector has its first lab later, pay opens as many posts as in the world's in the first month.
     */
    void balance(World world) {
        for (Sector sector : Sector.values()) {
            double[] posts = new double[world.nations().size()];
            double[] staff = new double[posts.length];
            for (Nation nation : world.nations()) {
                int c = nation.index;
                for (Lab lab : nation.labs(sector)) {
                    if (lab.exists(world.month())) {
                        posts[c] += lab.posts;
                        staff[c] += lab.staff;
                    }
                }
                posts[c] *= tabled(world, nation, sector);
                // a sector that rounding left without anybody has room for one agent
                staff[c] = posts[c] > 0 ? Math.max(staff[c], world.people().scale()) : 0;
            }
            double all = Arrays.stream(posts).sum();
            double usual = all > 0 ? Arrays.stream(staff).sum() / all : 1;
            for (Nation nation : world.nations()) {
                int c = nation.index;
                nation.postsPerPay[sector.ordinal()] = posts[c] > 0 ? staff[c] / posts[c] : usual;
                nation.wage[sector.ordinal()] = Ledger.wageAtRest(params, nation.stated.wage(), sector == Sector.FIRMS);
            }
        }
        fund(world);
    }

    /** The part of a sector's money that the tables give. */
    private double tabled(World world, Nation nation, Sector sector) {
        double tabled = publicResearch[nation.index].at(world.month()) / 12;
        boolean subsidised = sector == Sector.PUBLIC && nation.researchSubsidy > 0;
        return subsidised ? tabled / (tabled + nation.researchSubsidy) : 1;
    }
}
