package rivalry.observation;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import rivalry.world.Nation;
import rivalry.world.PaperFlows;
import rivalry.world.Premium;
import rivalry.world.Publishing;
import rivalry.world.World;

/** Papers of all venues, what they are worth, and the stock of open ideas they feed. */
final class PaperMeasures {
    static final List<Measure> ALL = List.of(
            new Measure(
                    "papers",
                    "papers",
                    EntityKind.COUNTRY,
                    "sector, variant",
                    Yearly.SUM,
                    "papers with an author there; of the world, all papers; those with an author in a firm; and fractional: each paper shared among its authors' countries",
                    "count (E25)",
                    PaperMeasures::papers),
            new Measure(
                    "impact",
                    "impact",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.SUM,
                    "impact of papers, each shared among its authors' countries; 1 is a paper of one author of mean skill at the best place of the first month",
                    "Σ impact × share of authors (E27)",
                    (world, out) -> Each.country(
                            world, out, nation -> world.publishing().flows().impact(nation.index()))),
            new Measure(
                    "joint_papers",
                    "papers",
                    EntityKind.PAIR,
                    "",
                    Yearly.SUM,
                    "papers with authors in both countries",
                    "count (E26)",
                    (world, out) -> pairs(world, out, world.publishing().flows()::joint)),
            new Measure(
                    "joint_papers_reported",
                    "papers",
                    EntityKind.PAIR,
                    "",
                    Yearly.SUM,
                    "joint papers at the top conference that an automated scan reports, once a year",
                    "binomial(joint, se) + binomial(others, 1 − sp) (E30)",
                    (world, out) -> pairs(world, out, world.publishing().venueScan()::reported)),
            new Measure(
                    "joint_papers_corrected",
                    "papers",
                    EntityKind.PAIR,
                    "",
                    Yearly.SUM,
                    "the same, corrected by what an audit by hand says of the scan",
                    "(reported share + sp − 1)/(se + sp − 1) × papers (E30; Rogan and Gladen 1978)",
                    (world, out) -> pairs(world, out, world.publishing().venueScan()::corrected)),
            new Measure(
                    "team_size",
                    "people",
                    EntityKind.WORLD,
                    "variant",
                    Yearly.RATIO,
                    "authors a paper; of all papers, and of the top conference's",
                    "authors / papers (E26)",
                    (world, out) -> {
                        Publishing publishing = world.publishing();
                        out.ratio(
                                "world",
                                "",
                                publishing.flows().authors(),
                                publishing.flows().papers());
                        out.ratio(
                                "world",
                                "variant=venue",
                                publishing.venue().authors(),
                                publishing.venue().papers());
                    }),
            new Measure(
                    "impact_premium",
                    "1",
                    EntityKind.PAIR,
                    "",
                    Yearly.RATIO,
                    "mean impact of joint papers over that of papers of one of the two countries alone",
                    "impact of joint papers / impact of as many papers of one country",
                    (world, out) -> premium(world, out, Premium::joint, Premium::alone)),
            new Measure(
                    "impact_premium_matched",
                    "1",
                    EntityKind.PAIR,
                    "",
                    Yearly.RATIO,
                    "the same, against papers of the same team sizes",
                    "impact of joint papers / impact of as many papers of one country with as many authors",
                    (world, out) -> premium(world, out, Premium::jointMatched, Premium::matched)),
            new Measure(
                    "idea_stock",
                    "impact",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "open ideas of the country's making that are not yet used up",
                    "B, ΔB = papers·impact + k_B·W·open flow / Σ increments − δ_B·B, W the world's papers·impact (E12)",
                    (world, out) -> Each.countryAndWorld(
                            world, out, nation -> world.publishing().ideas().stock(nation.index()))),
            new Measure(
                    "idea_stock_delayed",
                    "impact",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "open ideas that are old enough to be of use",
                    "B*, third-order delay of B (E12)",
                    (world, out) -> Each.countryAndWorld(
                            world, out, nation -> world.publishing().ideas().delayed(nation.index()))));

    private PaperMeasures() {}

    private static void papers(World world, MonthSink out) {
        PaperFlows flows = world.publishing().flows();
        for (Nation nation : world.nations()) {
            out.put(nation.id(), "", flows.papers(nation.index()));
            out.put(nation.id(), "sector=industry", flows.withFirm(nation.index()));
            out.put(nation.id(), "variant=fractional", flows.shared(nation.index()));
        }
        out.put("world", "", flows.papers());
        out.put("world", "sector=industry", flows.withFirm());
    }

    static void pairs(World world, MonthSink out, IntToDoubleFunction value) {
        var pairs = world.publishing().pairs();
        for (int pair = 0; pair < pairs.count(); pair++) {
            out.put(pairs.name(pair), "", value.applyAsDouble(pair));
        }
    }

    @FunctionalInterface
    private interface Worth {
        double of(Premium premium, int one, int other);
    }

    private static void premium(World world, MonthSink out, Worth joint, Worth expected) {
        Publishing publishing = world.publishing();
        for (Nation one : world.nations()) {
            for (Nation other : world.nations()) {
                if (one.index() < other.index()) {
                    out.ratio(
                            publishing.pairs().name(publishing.pairs().of(one.index(), other.index())),
                            "",
                            joint.of(publishing.premium(), one.index(), other.index()),
                            expected.of(publishing.premium(), one.index(), other.index()));
                }
            }
        }
    }
}
