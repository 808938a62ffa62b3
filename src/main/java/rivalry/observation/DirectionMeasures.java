package rivalry.observation;

import java.util.List;
import rivalry.equation.ArchitectureDynamics;
import rivalry.world.Nation;
import rivalry.world.World;

/** Where research goes: breakthroughs, and the architectures it is spread over. */
final class DirectionMeasures {
    static final List<Measure> ALL = List.of(
            new Measure(
                    "breakthroughs",
                    "breakthroughs",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.SUM,
                    "breakthroughs of the country's labs, and of the world's",
                    "count (E13)",
                    (world, out) -> Each.countryAndWorld(world, out, nation -> world.research()
                            .breakthroughs()
                            .found(nation))),
            new Measure(
                    "breakthrough_hazard",
                    "breakthroughs",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.SUM,
                    "breakthroughs to be expected of the country's labs, and of the world's; compare this, as hits are rare",
                    "h_brk shared among labs (E13)",
                    (world, out) -> Each.countryAndWorld(world, out, nation -> world.research()
                            .breakthroughs()
                            .hazard(nation))),
            new Measure(
                    "architecture_diversity",
                    "1",
                    EntityKind.COUNTRY,
                    "",
                    Yearly.DECEMBER,
                    "chance that two dollars of the country's research go to different architectures",
                    "1 − Σ share² (Simpson; E19)",
                    (world, out) -> Each.country(
                            world,
                            out,
                            nation -> ArchitectureDynamics.diversity(
                                    world.research().architectures().research(nation),
                                    world.research().architectures().count()))),
            new Measure(
                    "architecture_similarity",
                    "1",
                    EntityKind.PAIR,
                    "",
                    Yearly.DECEMBER,
                    "how alike two countries spread research over architectures",
                    "cosine of the two mixes (Jaffe; E19)",
                    DirectionMeasures::similarity));

    private DirectionMeasures() {}

    private static void similarity(World world, MonthSink out) {
        int architectures = world.research().architectures().count();
        double[][] mixes = new double[world.nations().size()][];
        for (Nation nation : world.nations()) {
            mixes[nation.index()] = world.research().architectures().research(nation);
        }
        Each.pair(
                world,
                out,
                (one, other) ->
                        ArchitectureDynamics.similarity(mixes[one.index()], mixes[other.index()], architectures));
    }
}
