package rivalry.world;

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
    private final double[][] fit;
    private final Lab[] suppliers;
    private final double[] base;
    private final double[][] draw;
    private final double[][] admitted;
    private final boolean[][] local;
    private int offers;
    private int fitted;
    private double none;

    Appeal(World world, int niches) {
        int labs = world.labs().size();
        params = world.scenario().adopters();
        safety = world.scenario().safety();
        atHome = StrictFastMath.exp(params.home());
        complement = StrictFastMath.exp(params.complementarity());
        fit = new double[Architectures.MOST][niches];
        suppliers = new Lab[labs];
        base = new double[labs];
        draw = new double[niches][labs];
        admitted = new double[world.nations().size()][labs];
        local = new boolean[world.nations().size()][labs];
    }

    void renew(World world) {
        double frontier = world.industry().frontier();
        double lnPrice = StrictFastMath.log(
                world.chipPrice() / world.scenario().compute().price());
        fit(world.research().architectures());
        offers = 0;
        for (Lab lab : world.labs()) {
            if (lab.sector == Sector.FIRMS && lab.offers(world.month())) {
                suppliers[offers] = lab;
                base[offers] = base(lab, frontier, lnPrice);
                for (int niche = 0; niche < draw.length; niche++) {
                    draw[niche][offers] = base[offers] * fit[lab.model.architecture()][niche];
                }
                offers++;
            }
        }
        for (Nation market : world.nations()) {
            admit(world, market);
        }
        none = StrictFastMath.exp(params.readiness_slope() * (params.readiness() - frontier));
    }

    /** How well architectures that came up since last month suit each niche. */
    private void fit(Architectures architectures) {
        for (; fitted < architectures.count(); fitted++) {
            Breed breed = architectures.get(fitted);
            for (int niche = 0; niche < draw.length; niche++) {
                fit[fitted][niche] = StrictFastMath.exp(params.quality() * (breed.fitness()[niche] - breed.mean()));
            }
        }
    }

    private double base(Lab lab, double frontier, double lnPrice) {
        double lnFlop = StrictFastMath.log(lab.model.flop() / params.reference_flop());
        return StrictFastMath.exp(SupplierChoice.quality(params.quality(), lab.model.capability(), 0, frontier)
                - SupplierChoice.cost(params.cost(), lnFlop, lnPrice)
                - safety.distrust() * lab.standing.incidents);
    }

    /** How much of every offer a country lets in, and which of them its firms can get from a supplier at home. */
    private void admit(World world, Nation market) {
        double partnerRule = market.stated.market().partner_rule();
        for (int offer = 0; offer < offers; offer++) {
            Lab lab = suppliers[offer];
            boolean licensed = lab.standing.licensed[market.index];
            double ban = world.rules().value(Lever.MARKET_BAN, market, lab.home);
            local[market.index][offer] = lab.home == market || licensed;
            admitted[market.index][offer] =
                    lab.home == market ? 1 : SupplierChoice.admitted(ban, partnerRule, lab.model.open() || licensed);
        }
    }

    /** How many firms offer a model this month. */
    int offers() {
        return offers;
    }

    /** One of them. */
    Lab supplier(int offer) {
        return suppliers[offer];
    }

    /** Weight of an offer for a firm of a country and niche; 0 if it is banned. */
    double weight(int offer, Nation market, int niche) {
        double weight = draw[niche][offer] * admitted[market.index][offer];
        return local[market.index][offer] ? weight * atHome : weight;
    }

    /** What draws a firm to an offer: the terms of the logarithm of its weight; nothing if the model is out of reach. */
    Optional<Choice> why(int offer, Nation market, int niche) {
        double whole = weight(offer, market, niche);
        if (whole == 0) {
            return Optional.empty();
        }
        double own = StrictFastMath.log(base[offer]);
        double fitness = StrictFastMath.log(fit[suppliers[offer].model.architecture()][niche]);
        return Optional.of(Choice.of(
                suppliers[offer].stated.name(), TERMS, own, fitness, StrictFastMath.log(whole) - own - fitness));
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
