package rivalry.world;

import rivalry.equation.ChipChannels;
import rivalry.scenario.ComputeParams;
import rivalry.scenario.Lever;

/** The terms on which a country's labs buy chips this month: prices and rules as everyone there faces them (E4). */
final class ChipTerms {
    private final ComputeParams params;
    private final double[] open;
    private final double[] leaking;
    private final double[] lost;
    private double price;
    private double control;
    private double leakShare;
    private double openDelivered;
    private double leakDelivered;
    private double yield;
    private double domesticShare;
    private double stockpiling;

    ChipTerms(ComputeParams params, int sellers) {
        this.params = params;
        open = new double[sellers];
        leaking = new double[sellers];
        lost = new double[sellers];
    }

    void set(World world, Nation buyer, double price, double[] delivered) {
        this.price = price;
        control = 0;
        leakShare = 0;
        double announced = 0;
        for (Nation seller : world.nations()) {
            int j = seller.index;
            double supply = buyer.supply[j];
            double rule = world.rules().value(Lever.CHIPS, seller, buyer);
            double stopped = supply * rule;
            double enforcement = world.rules().value(Lever.ENFORCEMENT, seller, buyer);
            open[j] = supply * (1 - rule);
            leaking[j] = stopped * ChipChannels.leakShare(params, enforcement);
            lost[j] = stopped - leaking[j] / params.leak_markup();
            control += stopped;
            leakShare += leaking[j];
            announced += supply * Math.max(world.rules().announced(Lever.CHIPS, seller, buyer), rule);
        }
        openDelivered = 0;
        leakDelivered = 0;
        for (int j = 0; j < open.length; j++) {
            leaking[j] = control > 0 ? leaking[j] / control : 0;
            openDelivered += open[j] * delivered[j];
            leakDelivered += leaking[j] * delivered[j];
        }
        leakShare = control > 0 ? leakShare / control : 0;
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

    /** Share of restricted money for which a seller's chips leak. */
    double leaking(Nation seller) {
        return leaking[seller.index];
    }

    /** Share of imports that a seller no longer sells: what leaks it has sold, at the price without the mark-up. */
    double lost(Nation seller) {
        return lost[seller.index];
    }

    /** Share of restricted money that leaks, of all sellers. */
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
        double abroad = imports * openDelivered + restricted * leakDelivered / params.leak_markup();
        return (abroad + (home + (restricted - leakShare * restricted)) * yield) / price;
    }
}
