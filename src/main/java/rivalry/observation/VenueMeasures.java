package rivalry.observation;

import java.util.List;
import rivalry.world.Nation;
import rivalry.world.Observer;
import rivalry.world.Pairs;
import rivalry.world.Venue;
import rivalry.world.World;

/** The yearly top conference: whose papers, whose authors, and what a scan makes of the joint ones. */
final class VenueMeasures {
    /** Half-width of a 90 % interval, in standard errors. */
    private static final double NINETY = 1.645;

    static final List<Measure> ALL = List.of(
            new Measure(
                    "venue_papers",
                    "papers",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.SUM,
                    "papers at the top conference with an author there; of the world, all of them",
                    "expected acceptances (E29)",
                    (world, out) -> {
                        Venue venue = world.publishing().venue();
                        for (Nation nation : world.nations()) {
                            out.put(nation.id(), "", venue.papers(nation.index()));
                        }
                        out.put("world", "", venue.papers());
                    }),
            new Measure(
                    "joint_share",
                    Measure.SHARE,
                    EntityKind.PAIR,
                    "variant",
                    Yearly.RATIO,
                    "share of the top conference's papers with authors in both countries, in truth; as a scan reports it; corrected, with a 90 % interval; of the world, with authors in any two countries, also inside a bloc",
                    "joint papers / papers at the venue (E29, E30)",
                    VenueMeasures::shares),
            new Measure(
                    "affinity",
                    "1",
                    EntityKind.PAIR,
                    "",
                    Yearly.RATIO,
                    "joint papers at the venue over those expected if co-authors were picked regardless of country",
                    "joint·all / (papers of one × papers of the other)",
                    VenueMeasures::affinity),
            new Measure(
                    "elite_share",
                    Measure.SHARE,
                    EntityKind.WORLD,
                    "origin, place",
                    Yearly.RATIO,
                    "share of the top conference's authors who come from a country, and who work in it",
                    "authors / all authors of accepted papers (E29)",
                    VenueMeasures::elite));

    private VenueMeasures() {}

    private static void shares(World world, MonthSink out) {
        Venue venue = world.publishing().venue();
        out.ratio("world", "", venue.international(), venue.papers());
        Observer scan = world.publishing().venueScan();
        Pairs pairs = world.publishing().pairs();
        double all = venue.papers();
        for (int pair = 0; pair < pairs.count(); pair++) {
            String name = pairs.name(pair);
            double corrected = scan.corrected(pair);
            double half = NINETY * scan.error(pair);
            out.ratio(name, "", venue.joint(pair), all);
            out.ratio(name, "variant=reported", scan.reported(pair), all);
            out.ratio(name, "variant=corrected", corrected, all);
            out.ratio(name, "variant=corrected_low", Math.max(0, corrected - half), all);
            out.ratio(name, "variant=corrected_high", corrected + half, all);
        }
    }

    private static void affinity(World world, MonthSink out) {
        Venue venue = world.publishing().venue();
        Pairs pairs = world.publishing().pairs();
        for (Nation one : world.nations()) {
            for (Nation other : world.nations()) {
                if (one.index() < other.index()) {
                    int pair = pairs.of(one.index(), other.index());
                    out.ratio(
                            pairs.name(pair),
                            "",
                            venue.joint(pair) * venue.papers(),
                            venue.papers(one.index()) * venue.papers(other.index()));
                }
            }
        }
    }

    private static void elite(World world, MonthSink out) {
        Venue venue = world.publishing().venue();
        for (Nation nation : world.nations()) {
            out.ratio("world", nation.asPlace(), venue.authorsAt(nation.index()), venue.authors());
            out.ratio("world", nation.asOrigin(), venue.authorsFrom(nation.index()), venue.authors());
        }
    }
}
