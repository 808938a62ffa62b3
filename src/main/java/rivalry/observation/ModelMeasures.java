package rivalry.observation;

import java.util.List;
import rivalry.world.Lab;
import rivalry.world.Nation;
import rivalry.world.World;

/** Models in the world: how open they are, who uses and copies them, what harm they do. */
final class ModelMeasures {
    static final List<Measure> ALL = List.of(
            new Measure(
                    "open_release_share",
                    Measure.SHARE,
                    EntityKind.COUNTRY,
                    "variant",
                    Yearly.RATIO,
                    "share of models released with open weights, of all and of notable ones",
                    "open releases / releases (E18); notable: within notable_gap of the best on offer (E15)",
                    ModelMeasures::openReleases),
            new Measure(
                    "downloads_share",
                    Measure.SHARE,
                    EntityKind.COUNTRY,
                    "",
                    Yearly.RATIO,
                    "share of the world's downloads of open models that a count ascribes to the country's labs",
                    "(1 − unattributed)·newcomers to its lines / newcomers (E14)",
                    ModelMeasures::downloads),
            new Measure(
                    "weights_transferred",
                    "models",
                    EntityKind.DIRECTED_PAIR,
                    "",
                    Yearly.SUM,
                    "closed models of the first country whose weights reached the second, licensed or stolen",
                    "licences + thefts (E4)",
                    (world, out) -> Each.directedPair(world, out, (from, to) -> world.industry()
                            .transfers()
                            .moved(from, to))),
            new Measure(
                    "distillation_gain",
                    "1",
                    EntityKind.DIRECTED_PAIR,
                    "",
                    Yearly.SUM,
                    "what the second country's labs gained in ln E from answers of the first's closed models, summed over labs",
                    "Σ χ_d·(1−κ_api)·(ln E_offer − g0 − ln E_own)⁺ (E11)",
                    (world, out) -> Each.directedPair(world, out, (from, to) -> world.industry()
                            .distilling()
                            .gain(from, to))),
            new Measure(
                    "compute_rented",
                    "H100e",
                    EntityKind.DIRECTED_PAIR,
                    "",
                    Yearly.DECEMBER,
                    "compute that the second country's labs rent from the first's firms",
                    "(1−κ_cloud)·ρ_rent·K_abroad, as far as renters can pay (E4)",
                    (world, out) -> Each.directedPair(
                            world, out, (from, to) -> world.industry().cloud().rented(from, to))),
            new Measure(
                    "cross_border_suppliers",
                    "links",
                    EntityKind.DIRECTED_PAIR,
                    "",
                    Yearly.DECEMBER,
                    "firms of the second country supplied by labs of the first, counted by supplier",
                    "count of links (E16)",
                    (world, out) -> Each.directedPair(world, out, (from, to) -> world.industry()
                            .adopters()
                            .suppliers(from, to))),
            new Measure(
                    "partnerships",
                    "links",
                    EntityKind.PAIR,
                    "",
                    Yearly.DECEMBER,
                    "corporate partnerships between two countries: firms of one supplied by labs of the other",
                    "cross_border_suppliers in both directions (E16)",
                    (world, out) -> Each.pair(
                            world,
                            out,
                            (one, other) -> world.industry().adopters().suppliers(one, other)
                                    + world.industry().adopters().suppliers(other, one))),
            new Measure(
                    "adoption",
                    Measure.SHARE,
                    EntityKind.COUNTRY,
                    "niche",
                    Yearly.DECEMBER,
                    "share of firms that use a model, in all and by niche",
                    "firms with a supplier / firms (E16)",
                    ModelMeasures::adoption),
            new Measure(
                    "world_capability",
                    "points",
                    EntityKind.WORLD,
                    "",
                    Yearly.RATIO,
                    "capability of the models in use, averaged over the demand they serve",
                    "Σ served·cap / Σ served over labs (E16)",
                    ModelMeasures::inUse),
            new Measure(
                    "concentration",
                    "1",
                    EntityKind.WORLD,
                    "",
                    Yearly.RATIO,
                    "how few labs serve the world: chance that two firms, picked by demand, share a supplier",
                    "Σ served² / (Σ served)² (Herfindahl)",
                    ModelMeasures::concentration),
            new Measure(
                    "incidents",
                    "incidents",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.SUM,
                    "incidents of the country's labs",
                    "count (E20)",
                    (world, out) -> Each.country(
                            world, out, nation -> world.industry().incidents().count(nation))),
            new Measure(
                    "safety_share",
                    Measure.SHARE,
                    EntityKind.COUNTRY,
                    "",
                    Yearly.RATIO,
                    "share of effort that goes to safety, labs weighed by money",
                    "Σ z·Y / Σ Y over its labs (E20)",
                    ModelMeasures::safety));

    private ModelMeasures() {}

    private static void openReleases(World world, MonthSink out) {
        double open = 0;
        double all = 0;
        for (Nation nation : world.nations()) {
            out.ratio(nation.id(), "", nation.openReleases(), nation.releases());
            out.ratio(nation.id(), "variant=notable", nation.openNotableReleases(), nation.notableReleases());
            open += nation.openReleases();
            all += nation.releases();
        }
        out.ratio("world", "", open, all);
    }

    private static void downloads(World world, MonthSink out) {
        double attributed = 1 - world.scenario().observer().unattributed();
        double all = 0;
        for (Lab lab : world.labs()) {
            all += lab.standing().newcomers();
        }
        for (Nation nation : world.nations()) {
            double own = 0;
            for (Lab lab : nation.labs()) {
                own += lab.standing().newcomers();
            }
            out.ratio(nation.id(), "", attributed * own, all);
        }
    }

    private static void adoption(World world, MonthSink out) {
        List<String> niches = world.industry().niches();
        for (Nation nation : world.nations()) {
            double firms = 0;
            double using = 0;
            for (int n = 0; n < niches.size(); n++) {
                int here = world.industry().adopters().firms(nation, n);
                int served = world.industry().adopters().using(nation, n);
                out.put(nation.id(), niches.get(n), (double) served / here);
                firms += here;
                using += served;
            }
            out.put(nation.id(), "", using / firms);
        }
    }

    private static void inUse(World world, MonthSink out) {
        double served = 0;
        double sum = 0;
        for (Lab lab : world.labs()) {
            if (lab.standing().served() > 0) {
                served += lab.standing().served();
                sum += lab.standing().served() * lab.model().capability();
            }
        }
        out.ratio("world", "", sum, served);
    }

    private static void concentration(World world, MonthSink out) {
        double served = 0;
        double squares = 0;
        for (Lab lab : world.labs()) {
            served += lab.standing().served();
            squares += lab.standing().served() * lab.standing().served();
        }
        out.ratio("world", "", squares, served * served);
    }

    private static void safety(World world, MonthSink out) {
        for (Nation nation : world.nations()) {
            double money = 0;
            double sum = 0;
            for (Lab lab : nation.labs()) {
                if (lab.exists(world.month())) {
                    money += lab.income();
                    sum += lab.income() * lab.conduct().safety();
                }
            }
            out.ratio(nation.id(), "", sum, money);
        }
    }
}
