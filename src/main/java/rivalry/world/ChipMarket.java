package rivalry.world;

import java.util.Arrays;
import java.util.List;
import rivalry.equation.ChipChannels;
import rivalry.equation.ChipLearning;
import rivalry.equation.ChipPrice;
import rivalry.equation.ComputeStock;
import rivalry.scenario.ComputeParams;
import rivalry.scenario.Event;
import rivalry.scenario.Lever;

/** COMPUTE: labs split their money, buy chips through the channels that are open, and stocks wear (E3–E7). */
final class ChipMarket {
    private final ComputeParams params;
    private final int priceMonth;
    private final ChipTerms[] terms;
    private final Effort effort;
    private final double[] delivered;
    private final List<Dated> shocks;
    private double price;
    private double worldSpend;

    ChipMarket(World world) {
        var scenario = world.scenario();
        params = scenario.compute();
        priceMonth = scenario.horizon().index(params.price_month());
        terms = new ChipTerms[world.nations().size()];
        delivered = new double[terms.length];
        Arrays.setAll(terms, c -> new ChipTerms(params, delivered.length));
        shocks = Dated.of(scenario, Event.Kind.SUPPLY_SHOCK);
        effort = new Effort(scenario);
        worldSpend = params.world_spend();
        price = ChipPrice.price(params, -priceMonth);
    }

    /** Price of a reference chip this month [US$/H100e]. */
    double price() {
        return price;
    }

    /** Months since the reference month of the price; negative before it. */
    int age(World world) {
        return world.month() - priceMonth;
    }

    void trade(World world) {
        int month = world.month();
        price = ChipPrice.price(params, month - priceMonth);
        deliveries(world);
        world.research().look(world);
        for (Nation nation : world.nations()) {
            terms[nation.index].set(world, nation, price, delivered);
        }
        for (Lab lab : world.labs()) {
            if (lab.exists(month) && lab.share > 0) {
                remember(lab);
                choose(world, lab);
            }
        }
        for (Nation nation : world.nations()) {
            nation.lostSales = 0;
        }
        for (Nation nation : world.nations()) {
            buy(world, nation);
        }
        for (Nation nation : world.nations()) {
            learn(nation);
        }
    }

    /** Fills the stocks of the first month with {@code start_months} of purchases at the first month's terms. */
    void fillStocks(World world) {
        deliveries(world);
        world.research().look(world);
        for (Nation nation : world.nations()) {
            terms[nation.index].set(world, nation, price, delivered);
        }
        for (Lab lab : world.labs()) {
            if (lab.exists(0) && lab.income > 0) {
                remember(lab);
                for (int round = 0; round < 2; round++) { // without any machines the best split cannot be seen
                    choose(world, lab);
                    fillStock(lab);
                }
            }
        }
    }

    private void fillStock(Lab lab) {
        double money = params.chip_share() * (lab.free - lab.effort * lab.free);
        double home = lab.home.stated.chip_industry().share();
        lab.stock[Channel.LEGAL.ordinal()] = params.start_months() * (money - home * money) / price;
        lab.stock[Channel.DOMESTIC.ordinal()] = params.start_months() * home * money * lab.home.chipQuality / price;
    }

    private void choose(World world, Lab lab) {
        effort.choose(world, lab, terms[lab.home.index]);
    }

    private void deliveries(World world) {
        Arrays.fill(delivered, 1);
        for (Dated dated : shocks) {
            if (dated.isOn(world.month())) {
                Event event = dated.event();
                delivered[world.nation(event.country().orElseThrow()).index] *= Math.max(0, 1 - event.size());
            }
        }
    }

    private void remember(Lab lab) {
        double usual = (1 - params.reference_effort()) * lab.free;
        double now = params.chip_share() * (usual + lab.computeGrant);
        double[] last = lab.lastMoney;
        if (!lab.hasBought) {
            Arrays.fill(last, now);
            lab.hasBought = true;
        } else {
            System.arraycopy(last, 0, last, 1, last.length - 1);
            last[0] = now;
        }
        double sum = 0;
        for (double each : last) {
            sum += each;
        }
        lab.usualMoney = sum / last.length;
    }

    private void buy(World world, Nation nation) {
        var industry = nation.stated.chip_industry();
        ChipTerms term = terms[nation.index];
        double restrictedPay = 0;
        double home = 0;
        for (Lab lab : nation.labs) {
            if (!lab.exists(world.month())) {
                continue;
            }
            double money = params.chip_share() * (lab.free - lab.effort * lab.free + lab.computeGrant);
            lab.homeMoney = industry.share() * money;
            lab.chipMoney = money + term.stockpiling() * (money - lab.homeMoney);
            home += lab.homeMoney;
            restrictedPay += term.control() * (lab.chipMoney - lab.homeMoney);
        }
        double demand = home + (restrictedPay - term.leakShare() * restrictedPay);
        double yield = ChipChannels.domesticYield(nation.chipQuality, nation.fabCapacity, demand);
        clear(nation);
        double ordered = 0;
        for (Lab lab : nation.labs) {
            if (lab.exists(world.month())) {
                deliver(world, lab, term, yield);
                ordered += lab.chipMoney;
            }
        }
        double part = PowerGrid.limit(world, nation);
        double all = part * ordered;
        double imports = all - part * home;
        double made = part * demand;
        double aid = world.rules().value(Lever.SUBSIDY_CHIPS, nation, nation) / 12;
        nation.fabCapacity = ChipChannels.capacity(params, nation.fabCapacity, made + aid);
        nation.domesticDemand = made;
        nation.domesticOutlay = made + aid;
        nation.domesticSpend += made + aid;
        worldSpend += all + aid;
        for (Nation seller : world.nations()) {
            seller.lostSales += term.lost(seller) * imports;
        }
    }

    /** Chips made at home get better with what was spent on them, beside what all spent (E5). */
    private void learn(Nation nation) {
        var industry = nation.stated.chip_industry();
        nation.chipQuality = ChipLearning.quality(
                params, industry.quality(), nation.domesticSpend / industry.spend(), worldSpend / params.world_spend());
    }

    private static void clear(Nation nation) {
        Arrays.fill(nation.chipsLegalFrom, 0);
        Arrays.fill(nation.chipsLeakedFrom, 0);
        nation.chipsDomestic = 0;
    }

    private void deliver(World world, Lab lab, ChipTerms term, double yield) {
        Nation home = lab.home;
        double imports = lab.chipMoney - lab.homeMoney;
        double restricted = ChipChannels.restricted(params, lab.chipMoney, term.control() * imports, lab.usualMoney);
        double leaked = term.leakShare() * restricted;
        double domestic = (lab.homeMoney + (restricted - leaked)) * yield / price;
        double legalSum = 0;
        double leakedSum = 0;
        for (Nation seller : world.nations()) {
            if (home.supply[seller.index] == 0) {
                continue;
            }
            double legal = term.open(seller) * imports * delivered[seller.index] / price;
            double leak = restricted * term.leaking(seller) * delivered[seller.index] / (params.leak_markup() * price);
            home.chipsLegalFrom[seller.index] += legal;
            home.chipsLeakedFrom[seller.index] += leak;
            legalSum += legal;
            leakedSum += leak;
        }
        home.chipsDomestic += domestic;
        add(lab, Channel.LEGAL, legalSum);
        add(lab, Channel.LEAKED, leakedSum);
        add(lab, Channel.DOMESTIC, domestic);
        settle(lab);
    }

    private void add(Lab lab, Channel channel, double bought) {
        int i = channel.ordinal();
        lab.bought[i] = bought;
        lab.stock[i] = ComputeStock.next(params, lab.stock[i], bought);
    }

    /** The month's ledger: what came in less pay, research, chips and sites (E2). */
    private void settle(Lab lab) {
        double research = lab.effort * lab.free;
        double compute = lab.free - research + lab.computeGrant;
        double sites = compute - params.chip_share() * compute;
        lab.cash += lab.income + lab.computeGrant - lab.pay - research - lab.chipMoney - sites;
    }
}
