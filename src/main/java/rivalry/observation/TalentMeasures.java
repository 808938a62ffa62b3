package rivalry.observation;

import java.util.Arrays;
import java.util.List;
import rivalry.scenario.Lab.Kind;
import rivalry.world.Lab;
import rivalry.world.Nation;
import rivalry.world.TalentFlows;
import rivalry.world.World;

/** People: how many there are and where, who begins, moves, graduates and stays. */
final class TalentMeasures {
    private static final List<Kind> KINDS = List.of(Kind.values());

    static final List<Measure> ALL = List.of(
            new Measure(
                    "researchers",
                    "people",
                    EntityKind.COUNTRY,
                    "sector, origin",
                    Yearly.DECEMBER,
                    "people in AI research who work there, doctoral students included; in all, by sector and by country of origin",
                    "count (E21–E24)",
                    TalentMeasures::researchers),
            new Measure(
                    "faculty",
                    "people",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "researchers with a doctorate at universities and institutes",
                    "count (E21)",
                    (world, out) -> Each.country(world, out, world.people()::faculty)),
            new Measure(
                    "phd_entries",
                    "people",
                    EntityKind.COUNTRY,
                    "origin",
                    Yearly.SUM,
                    "people who begin a doctorate there, in all and by country of origin",
                    "applicants × choice × admission (E21)",
                    (world, out) -> byOrigin(world, out, TalentFlows::entries)),
            new Measure(
                    "entry_delay",
                    "months",
                    EntityKind.COUNTRY,
                    "origin",
                    Yearly.RATIO,
                    "months that foreign doctoral students waited between admission and arrival, in all and by country of origin",
                    "Σ months waited / foreign entrants (E21)",
                    TalentMeasures::delay),
            new Measure(
                    "moves",
                    "people",
                    EntityKind.DIRECTED_PAIR,
                    "",
                    Yearly.SUM,
                    "researchers with a doctorate who move from the first country to the second",
                    "count (E21, E22)",
                    TalentMeasures::moves),
            new Measure(
                    "moves_postdoc",
                    "people",
                    EntityKind.COUNTRY,
                    "origin",
                    Yearly.SUM,
                    "people who move from abroad to a post in its universities and institutes, in all and by country of origin",
                    "count (E22)",
                    (world, out) -> byOrigin(world, out, TalentFlows::postdocs)),
            new Measure(
                    "moves_worker",
                    "people",
                    EntityKind.COUNTRY,
                    "origin",
                    Yearly.SUM,
                    "people who move from abroad to a post in its firms, in all and by country of origin",
                    "count (E22)",
                    (world, out) -> byOrigin(world, out, TalentFlows::workers)),
            new Measure(
                    "moves_home",
                    "people",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.SUM,
                    "people who move to the country, which is their origin",
                    "count (E22)",
                    (world, out) -> Each.country(
                            world, out, nation -> world.people().flows().home(nation.index()))),
            new Measure(
                    "departures",
                    "people",
                    EntityKind.COUNTRY,
                    "origin",
                    Yearly.SUM,
                    "people who leave the country for another, in all and by country of origin",
                    "count (E22)",
                    (world, out) -> byOrigin(world, out, TalentFlows::departures)),
            new Measure(
                    "stay_rate",
                    Measure.SHARE,
                    EntityKind.COUNTRY,
                    "",
                    Yearly.RATIO,
                    "share of the doctors it trained five years ago, of those still in research, who work there",
                    "stayers / doctors still in research (E22)",
                    (world, out) -> {
                        TalentFlows flows = world.people().flows();
                        for (Nation nation : world.nations()) {
                            int c = nation.index();
                            out.ratio(nation.id(), "", flows.fiveYearStayers(c), flows.fiveYearDoctors(c));
                        }
                    }),
            new Measure(
                    "industry_entry_share",
                    Measure.SHARE,
                    EntityKind.COUNTRY,
                    "",
                    Yearly.RATIO,
                    "share of the new doctors it trained who take their first post in a firm",
                    "first posts in firms / first posts (E21)",
                    (world, out) -> {
                        TalentFlows flows = world.people().flows();
                        for (Nation nation : world.nations()) {
                            int c = nation.index();
                            out.ratio(nation.id(), "", flows.toFirms(c), flows.graduates(c));
                        }
                    }),
            new Measure(
                    "academic_compute",
                    "H100e",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "AI compute that its universities and institutes own",
                    "Σ K over its public labs (E6)",
                    TalentMeasures::academicCompute));

    private TalentMeasures() {}

    @FunctionalInterface
    private interface Flow {
        double of(TalentFlows flows, int place, int origin);
    }

    private static void byOrigin(World world, MonthSink out, Flow flow) {
        TalentFlows flows = world.people().flows();
        double[] of = new double[world.nations().size()];
        for (Nation place : world.nations()) {
            double sum = 0;
            for (int origin = 0; origin < of.length; origin++) {
                of[origin] = flow.of(flows, place.index(), origin);
                sum += of[origin];
            }
            out.put(place.id(), "", sum);
            for (Nation origin : world.nations()) {
                out.put(place.id(), origin.asOrigin(), of[origin.index()]);
            }
        }
    }

    private static void researchers(World world, MonthSink out) {
        double all = 0;
        double[] members = new double[KINDS.size()];
        for (Nation place : world.nations()) {
            double here = world.people().researchers(place.index());
            all += here;
            out.put(place.id(), "", here);
            Arrays.fill(members, 0);
            for (Lab lab : place.labs()) {
                members[lab.kind().ordinal()] += world.people().members(lab);
            }
            for (int kind = 0; kind < members.length; kind++) {
                out.put(place.id(), sector(KINDS.get(kind)), members[kind]);
            }
            for (Nation origin : world.nations()) {
                out.put(place.id(), origin.asOrigin(), world.people().researchers(place.index(), origin.index()));
            }
        }
        out.put("world", "", all);
    }

    private static String sector(Kind kind) {
        return switch (kind) {
            case FIRM -> "sector=industry";
            case UNIVERSITY -> "sector=academia";
            case INSTITUTE -> "sector=institute";
        };
    }

    private static void delay(World world, MonthSink out) {
        TalentFlows flows = world.people().flows();
        for (Nation place : world.nations()) {
            double waited = 0;
            double entrants = 0;
            for (Nation origin : world.nations()) {
                waited += flows.waited(place.index(), origin.index());
                entrants += flows.foreignEntries(place.index(), origin.index());
            }
            out.ratio(place.id(), "", waited, entrants);
            for (Nation origin : world.nations()) {
                if (origin != place) {
                    double from = flows.foreignEntries(place.index(), origin.index());
                    out.ratio(place.id(), origin.asOrigin(), flows.waited(place.index(), origin.index()), from);
                }
            }
        }
    }

    private static void moves(World world, MonthSink out) {
        for (Nation from : world.nations()) {
            for (Nation to : world.nations()) {
                if (from != to) {
                    out.put(from.towards(to), "", world.people().flows().moves(from.index(), to.index()));
                }
            }
        }
    }

    private static void academicCompute(World world, MonthSink out) {
        for (Nation nation : world.nations()) {
            double sum = 0;
            for (Lab lab : nation.labs()) {
                sum += lab.kind() == Kind.FIRM ? 0 : lab.compute();
            }
            out.put(nation.id(), "", sum);
        }
    }
}
