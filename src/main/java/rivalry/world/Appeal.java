package rivalry.world;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jafama.StrictFastMath;
import rivalry.equation.SupplierChoice;
import rivalry.scenario.AdopterParams;
import rivalry.scenario.Lever;
import rivalry.scenario.SafetyParams;

/** How much each lab's model draws firms this month, factor by factor so that the choice itself is cheap (E16). */
final class Appeal {
    private static final List<String> TERMS = List.of("quality less cost", "fit to the niche", "home or border");

    private final AdopterParams params;
    private final SafetyParams safety;
    private final double atHome;
    private final double complement;
    private final double[] base;
    private final Lab[] suppliers;
    private final double[][] fit;
    private final double[][] admitted;
    private final double[][] weights;
    private final boolean[] weighed;
    private int offers;
    private int fitted;
    private double none;

    Appeal(World world, int niches) {
        params = world.scenario().adopters();
        safety = world.scenario().safety();
        atHome = StrictMath.exp(params.home());
        complement = StrictMath.exp(params.complementarity());
        base = new double[world.labs().size()];
        suppliers = new Lab[base.length];
        fit = new double[Architectures.MOST][niches];
        admitted = new double[world.nations().size()][world.nations().size()];
        weights = new double[world.nations().size() * niches][world.labs().size()];
        weighed = new boolean[weights.length];
    }

    void renew(World world) {
        Arrays.fill(weighed, false);
        double frontier = world.industry().frontier();
        double lnPrice = StrictFastMath.log(
                world.chipPrice() / world.scenario().compute().price());
        offers = 0;
        for (Lab lab : world.labs()) {
            base[lab.index] = 0;
            if (lab.sector == Sector.FIRMS && lab.offers(world.month())) {
                base[lab.index] = draw(lab, frontier, lnPrice);
                suppliers[offers++] = lab;
            }
        }
        for (; fitted < world.research().architectures().count(); fitted++) {
            Breed breed = world.research().architectures().get(fitted);
            for (int n = 0; n < fit[fitted].length; n++) {
                fit[fitted][n] = StrictMath.exp(params.quality() * (breed.fitness()[n] - breed.mean()));
            }
        }
        for (Nation market : world.nations()) {
            for (Nation source : world.nations()) {
                admitted[market.index][source.index] = world.rules().value(Lever.MARKET_BAN, market, source);
            }
        }
        none = StrictMath.exp(params.readiness_slope() * (params.readiness() - frontier));
    }

    private double draw(Lab lab, double frontier, double lnPrice) {
        double lnFlop = StrictFastMath.log(lab.model.flop() / params.reference_flop());
        return StrictMath.exp(SupplierChoice.quality(params.quality(), lab.model.capability(), 0, frontier)
                - SupplierChoice.cost(params.cost(), lnFlop, lnPrice)
                - safety.distrust() * lab.standing.incidents);
    }

    /** How many firms offer a model this month. */
    int offers() {
        return offers;
    }

    /** One of them. */
    Lab supplier(int offer) {
        return suppliers[offer];
    }

    /** Weights of every offer for firms of a country and niche, worked out for the first that asks in a month. */
    double[] weights(Nation market, int niche) {
        int cell = market.index * fit[0].length + niche;
        if (!weighed[cell]) {
            for (int offer = 0; offer < offers; offer++) {
                weights[cell][offer] = weight(suppliers[offer], market, niche);
            }
            weighed[cell] = true;
        }
        return weights[cell];
    }

    /** Weight of a lab's model for a firm of a country and niche; 0 if it offers none or is banned. */
    private double weight(Lab lab, Nation market, int niche) {
        double weight = base[lab.index];
        if (weight == 0) {
            return 0;
        }
        weight *= fit[lab.model.architecture()][niche];
        if (lab.home == market) {
            return weight * atHome;
        }
        boolean partnered = lab.model.open() || lab.standing.licensed[market.index];
        double ban = admitted[market.index][lab.home.index];
        weight *= SupplierChoice.admitted(ban, market.stated.market().partner_rule(), partnered);
        return lab.standing.licensed[market.index] ? weight * atHome : weight;
    }

    /** What draws a firm to a lab's model: the terms of the logarithm of its weight; nothing if the model is out of reach. */
    Optional<Choice> why(Lab lab, Nation market, int niche) {
        double whole = weight(lab, market, niche);
        if (whole == 0) {
            return Optional.empty();
        }
        double own = StrictFastMath.log(base[lab.index]);
        double fitness = StrictFastMath.log(fit[lab.model.architecture()][niche]);
        return Optional.of(
                Choice.of(lab.stated.name(), TERMS, own, fitness, StrictFastMath.log(whole) - own - fitness));
    }

    /** Weight of using no model. */
    double none() {
        return none;
    }

    /** Factor on a second supplier whose architecture differs from the first's. */
    double complement() {
        return complement;
    }
}
