package rivalry.world;

import rivalry.equation.ChipChannels;
import rivalry.scenario.ComputeParams;
import rivalry.scenario.Lever;

/** The terms on which a country's labs buy chips this month: prices and rules as everyone there faces them (E4). */
final class ChipTerms {
    private final ComputeParams params;
    private final double[] open;
    private final double[] stopped;
    private double price;
    private double control;
    private double leakShare;
    private double delivery;
    private double yield;
    private double domesticShare;
    private double stockpiling;

    ChipTerms(ComputeParams params, int sellers) {
        this.params = params;
        open = new double[sellers];
        stopped = new double[sellers];
    }

    void set(World world, Nation buyer, double price, double[] delivered) {
        this.price = price;
        control = 0;
        delivery = 0;
        double enforced = 0;
        double announced = 0;
        for (Nation seller : world.nations()) {
            double supply = buyer.supply[seller.index];
            double rule = world.rules().value(Lever.CHIPS, seller, buyer);
            open[seller.index] = supply * (1 - rule);
            stopped[seller.index] = supply * rule;
            control += supply * rule;
            enforced += supply * rule * world.rules().value(Lever.ENFORCEMENT, seller, buyer);
            announced += supply * Math.max(world.rules().announced(Lever.CHIPS, seller, buyer), rule);
            delivery += supply * delivered[seller.index];
        }
        for (int seller = 0; seller < stopped.length && control > 0; seller++) {
            stopped[seller] /= control;
        }
        leakShare = ChipChannels.leakShare(params, control == 0 ? 0 : enforced / control);
        stockpiling = ChipChannels.stockpiling(params, control, announced);
        domesticShare = buyer.stated.chip_industry().share();
        yield = ChipChannels.domesticYield(buyer.chipQuality, buyer.fabCapacity, buyer.domesticDemand);
    }

    /** Share of imports that controls stop, κ_c. */
    double control() {
        return control;
    }

    /** Share of imports that may be bought of a seller. */
    double open(Nation seller) {
        return open[seller.index];
    }

    /** Part of a seller in what controls stop; 0 if it stops nothing. */
    double stopped(Nation seller) {
        return stopped[seller.index];
    }

    double leakShare() {
        return leakShare;
    }

    /** Extra share of imports bought ahead of an announced control. */
    double stockpiling() {
        return stockpiling;
    }

    /** Compute that chip money would buy at today's terms [H100e]. */
    double buys(double money, double usual) {
        double home = domesticShare * money;
        double imports = money - home;
        double restricted = ChipChannels.restricted(params, money, control * imports, usual);
        double abroad = (imports - control * imports) + leakShare * restricted / params.leak_markup();
        return (abroad * delivery + (home + (restricted - leakShare * restricted)) * yield) / price;
    }
}
