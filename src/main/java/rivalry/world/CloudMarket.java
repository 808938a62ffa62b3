package rivalry.world;

import rivalry.equation.CloudRent;
import rivalry.scenario.Lever;
import rivalry.scenario.TransferParams;

/** COMPUTE: labs rent compute from firms abroad, month by month (E4). */
public final class CloudMarket {
    private final TransferParams params;
    private final double chipShare;
    private final double toEach;
    private final double[][] rented;
    private final double[] part;

    CloudMarket(World world) {
        params = world.scenario().transfers();
        chipShare = world.scenario().compute().chip_share();
        rented = new double[world.nations().size()][world.nations().size()];
        part = new double[rented.length];
        toEach = Math.min(params.rent_share(), 1.0 / Math.max(1, rented.length - 1)); // all together have at most all
    }

    void rent(World world) {
        double[] stock = new double[rented.length];
        for (Lab lab : world.labs()) {
            lab.standing.rented = 0;
            lab.standing.rentedOut = 0;
            lab.standing.rent = 0;
            if (lab.sector == Sector.FIRMS && lab.exists(world.month())) {
                stock[lab.home.index] += lab.compute();
            }
        }
        for (Nation renter : world.nations()) {
            rent(world, renter, stock);
        }
        for (Nation owner : world.nations()) {
            rentOut(world, owner, stock[owner.index]);
        }
    }

    private void rent(World world, Nation renter, double[] stock) {
        double offered = 0;
        for (Nation owner : world.nations()) {
            rented[owner.index][renter.index] = owner == renter
                    ? 0
                    : CloudRent.offered(toEach, world.rules().value(Lever.CLOUD, owner, renter), stock[owner.index]);
            offered += rented[owner.index][renter.index];
        }
        double taken = offered > 0 ? share(world, renter, offered) / offered : 0;
        for (Nation owner : world.nations()) {
            rented[owner.index][renter.index] *= taken;
        }
    }

    /** Every firm of a country lends the same part of its stock. */
    private void rentOut(World world, Nation owner, double stock) {
        for (int renter = 0; renter < part.length; renter++) {
            double lent = rented[owner.index][renter];
            part[renter] = lent > 0 ? lent / stock : 0;
        }
        for (Lab lab : owner.labs(Sector.FIRMS)) {
            if (lab.exists(world.month())) {
                double own = lab.compute();
                for (double each : part) {
                    lab.standing.rentedOut += each * own;
                }
            }
        }
    }

    /** Shares what is offered by free money, each lab within what it can pay out of its money for sites; returns the sum. */
    private double share(World world, Nation renter, double offered) {
        double free = 0;
        for (Lab lab : renter.labs) {
            free += lab.exists(world.month()) ? lab.free : 0;
        }
        double price = params.rent_rate() * world.chipPrice();
        double sum = 0;
        for (Lab lab : renter.labs) {
            if (lab.exists(world.month()) && lab.free > 0) {
                double most = Math.min(params.rent_limit(), 1 - chipShare) * (lab.free - lab.effort * lab.free) / price;
                lab.standing.rented = Math.min(offered * (lab.free / free), most);
                lab.standing.rent = lab.standing.rented * price;
                sum += lab.standing.rented;
            }
        }
        return sum;
    }

    /** Compute that one country's labs rent from another's firms this month [H100e]. */
    public double rented(Nation owner, Nation renter) {
        return rented[owner.index][renter.index];
    }
}
