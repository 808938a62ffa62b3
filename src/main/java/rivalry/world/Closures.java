package rivalry.world;

import java.util.Arrays;

/**
 * FUNDING: when a lab closes, its machines, cash and debt pass to its country's other labs of the sector by their shares,
 * and it adds no more ideas. Those who built on its open models are free for other lines; the models stay.
 */
final class Closures {
    private Closures() {}

    static void settle(World world) {
        for (Lab lab : world.labs()) {
            if (lab.closed == world.month()) {
                bequeath(world, lab);
            }
        }
    }

    private static void bequeath(World world, Lab lab) {
        double shares = 0;
        for (Lab heir : lab.home.labs) {
            shares += inherits(world, lab, heir) ? heir.share : 0;
        }
        for (Lab heir : lab.home.labs) {
            if (shares > 0 && inherits(world, lab, heir)) {
                double part = heir.share / shares;
                heir.cash += part * lab.cash;
                for (int c = 0; c < lab.stock.length; c++) {
                    heir.stock[c] += part * lab.stock[c];
                }
            }
        }
        lab.cash = 0;
        lab.income = 0;
        lab.pay = 0;
        lab.free = 0;
        lab.posts = 0;
        lab.increment = 0;
        lab.flow = 0;
        lab.standing.developers = 0;
        Arrays.fill(lab.stock, 0);
        world.tell("closed", lab.entity(), "its people look for posts elsewhere");
    }

    private static boolean inherits(World world, Lab lab, Lab heir) {
        return heir.sector == lab.sector && heir.exists(world.month());
    }
}
