package rivalry.observation;

import java.util.List;

/** Governments: tension and cooperation between countries. */
final class RelationMeasures {
    static final List<Measure> ALL = List.of(
            new Measure(
                    "tension",
                    "1",
                    EntityKind.DIRECTED_PAIR,
                    "",
                    Yearly.DECEMBER,
                    "tension of the first country towards the second",
                    "N (E31)",
                    (world, out) -> Each.directedPair(world, out, (one, other) -> world.governments()
                            .relations()
                            .tension(one, other))),
            new Measure(
                    "cooperation",
                    "1",
                    EntityKind.PAIR,
                    "",
                    Yearly.DECEMBER,
                    "cooperation that joint programmes have built between two countries",
                    "C (E33)",
                    (world, out) -> Each.pair(world, out, (one, other) -> world.governments()
                            .relations()
                            .cooperation(one, other))));

    private RelationMeasures() {}
}
