package rivalry.observation;

import java.util.List;
import net.jafama.StrictFastMath;
import rivalry.equation.Training;
import rivalry.world.Lab;
import rivalry.world.Nation;
import rivalry.world.Standings;
import rivalry.world.World;

/** What labs achieve: capability, lag, efficiency, runs. */
final class LabMeasures {
    static final List<Measure> ALL = List.of(
            new Measure(
                    "capability",
                    "points",
                    EntityKind.COUNTRY,
                    "variant",
                    Yearly.DECEMBER,
                    "capability of the country's best released model, and of its best with open weights; 10 points are a factor of 10 in effective compute",
                    "100 + 10·log10(E/E_ref) + fitness of its best model (E15)",
                    (world, out) -> {
                        for (Nation nation : world.nations()) {
                            out.put(nation.id(), "", nation.capability(world.month()));
                            out.put(nation.id(), "variant=open", nation.openCapability(world.month()));
                        }
                    }),
            new Measure(
                    "capability_gap",
                    "1",
                    EntityKind.DIRECTED_PAIR,
                    "",
                    Yearly.DECEMBER,
                    "how far the first country's best model is ahead of the second's, in ln of effective compute; what an architecture suits better counts as compute",
                    "Δ capability·ln 10/10: Δ ln E + Δ fitness·ln 10/10 (E15)",
                    LabMeasures::gaps),
            new Measure(
                    "lag",
                    "months",
                    EntityKind.COUNTRY,
                    "variant",
                    Yearly.DECEMBER,
                    "months since the best other country first passed the level of this country's best model; 0 for the leader; of the world: months since any model first passed the best open one",
                    "t − first month in which another country's (any) capability exceeded this country's (the best open one's) of today",
                    (world, out) -> {
                        Each.country(world, out, nation -> Standings.lag(world, nation));
                        out.put("world", "variant=open", Standings.openLag(world));
                    }),
            new Measure(
                    "efficiency",
                    "1",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "algorithmic efficiency of the country's best lab, as ln A over what was public in the first month",
                    "max ln A over its labs (E10)",
                    (world, out) -> Each.country(world, out, nation -> best(world, nation))),
            new Measure(
                    "frontier_cost",
                    "US$",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "what a run up to capability 100 would cost the country's most efficient lab in chips, written off over three years",
                    "E_ref / max A / FLOP a reference chip gives in 36 months × chip price (E3, E15)",
                    LabMeasures::cost),
            new Measure(
                    "largest_run",
                    "FLOP",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "training compute of the largest of the models that the country's labs lead with",
                    "max FLOP of its labs' best models (E15)",
                    (world, out) -> Each.country(world, out, nation -> largest(world, nation))),
            new Measure(
                    "releases",
                    "models",
                    EntityKind.COUNTRY,
                    "variant",
                    Yearly.SUM,
                    "models released that are better than their lab's last: all, and notable ones; of the world, those of the largest runs, and firms' among them",
                    "count of releases (E15); notable: within notable_gap of the best on offer; largest: a tenth or more of the largest run so far",
                    LabMeasures::releases),
            new Measure(
                    "own_ideas",
                    "1",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.SUM,
                    "gain in ln A that the own work of its firms brings, summed over firms",
                    "Σ increments of its firms (E8)",
                    LabMeasures::ownIdeas),
            new Measure(
                    "research_productivity",
                    "1/month",
                    EntityKind.WORLD,
                    "",
                    Yearly.RATIO,
                    "gain in ln A that labs' own work brings, a thousand researchers",
                    "Σ increments / Σ staff × 1000 (E8)",
                    LabMeasures::productivity));

    private LabMeasures() {}

    private static void gaps(World world, MonthSink out) {
        for (Nation first : world.nations()) {
            for (Nation second : world.nations()) {
                if (first != second) {
                    double points = first.capability(world.month()) - second.capability(world.month());
                    out.put(first.towards(second), "", points / Training.POINTS_PER_LN);
                }
            }
        }
    }

    private static void releases(World world, MonthSink out) {
        double largest = 0;
        double ofFirms = 0;
        for (Nation nation : world.nations()) {
            out.put(nation.id(), "", nation.releases());
            out.put(nation.id(), "variant=notable", nation.notableReleases());
            largest += nation.largestReleases();
            ofFirms += nation.largestFirmReleases();
        }
        out.put("world", "variant=largest", largest);
        out.put("world", "variant=largest_by_firms", ofFirms);
    }

    private static void ownIdeas(World world, MonthSink out) {
        for (Nation nation : world.nations()) {
            double sum = 0;
            for (Lab lab : nation.labs()) {
                sum += lab.kind() == rivalry.scenario.Lab.Kind.FIRM && lab.exists(world.month()) ? lab.increment() : 0;
            }
            out.put(nation.id(), "", sum);
        }
    }

    private static double best(World world, Nation nation) {
        double best = Double.NaN;
        for (Lab lab : nation.labs()) {
            if (lab.exists(world.month()) && !(lab.lnA() <= best)) {
                best = lab.lnA();
            }
        }
        return best;
    }

    private static double largest(World world, Nation nation) {
        double largest = Double.NaN;
        for (Lab lab : nation.labs()) {
            if (lab.offers(world.month()) && !(lab.model().flop() <= largest)) {
                largest = lab.model().flop();
            }
        }
        return largest;
    }

    private static void cost(World world, MonthSink out) {
        var training = world.scenario().training();
        double flopOfChip = training.chip_speed() * training.utilisation() * 36 * 365.25 / 12 * 86400;
        for (Nation nation : world.nations()) {
            double flop = StrictFastMath.exp(training.reference_ln_e() - best(world, nation));
            out.put(nation.id(), "", flop / flopOfChip * world.chipPrice());
        }
    }

    private static void productivity(World world, MonthSink out) {
        double gains = 0;
        double staff = 0;
        for (Lab lab : world.labs()) {
            if (lab.exists(world.month())) {
                gains += lab.increment();
                staff += lab.staff();
            }
        }
        out.ratio("world", "", 1000 * gains, staff);
    }
}
