package rivalry.world;

import rivalry.equation.PowerCap;

/** COMPUTE: where a country's power is limited, chips beyond it are not installed and their money is kept (E6). */
final class PowerGrid {
    private PowerGrid() {}

    /** Takes back what cannot be run; returns the share of the month's orders that stands. */
    static double limit(World world, Nation nation) {
        if (nation.stated.power_cap().isEmpty()) {
            return 1;
        }
        double bought = nation.chipsDomestic;
        for (Nation seller : world.nations()) {
            bought += nation.chipsLegalFrom[seller.index] + nation.chipsLeakedFrom[seller.index];
        }
        double stock = 0;
        for (Lab lab : nation.labs) {
            stock += lab.compute();
        }
        double most = PowerCap.installable(
                world.scenario().compute(), nation.stated.power_cap().get(), world.chips.age(world));
        double part = PowerCap.part(most, stock - bought, bought);
        if (part < 1) {
            cut(world, nation, part);
        }
        return part;
    }

    private static void cut(World world, Nation nation, double part) {
        nation.chipsDomestic *= part;
        for (Nation seller : world.nations()) {
            nation.chipsLegalFrom[seller.index] *= part;
            nation.chipsLeakedFrom[seller.index] *= part;
        }
        for (Lab lab : nation.labs) {
            if (lab.exists(world.month())) {
                for (int i = 0; i < lab.stock.length; i++) {
                    lab.stock[i] -= (1 - part) * lab.bought[i];
                }
                lab.cash += (1 - part) * lab.chipMoney;
                lab.chipMoney *= part;
            }
        }
    }
}
