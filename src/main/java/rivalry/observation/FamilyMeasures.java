package rivalry.observation;

import java.util.List;
import rivalry.scenario.Lab.Kind;
import rivalry.world.Families;
import rivalry.world.Lab;
import rivalry.world.Nation;
import rivalry.world.World;

/** Which families of models each country's papers build on. */
final class FamilyMeasures {
    static final List<Measure> ALL = List.of(new Measure(
            "family_use",
            "papers",
            EntityKind.LAB,
            "country",
            Yearly.SUM,
            "papers of a country that build on a firm's model line, or on an architecture",
            "papers × uses × share by quality, past use, openness and border (E28)",
            FamilyMeasures::uses));

    private static final int RIVALS = 2;

    private FamilyMeasures() {}

    /** Of labs' model lines the readers are the two rivals, the first countries of the scenario: the rest would be bulk. */
    private static void uses(World world, MonthSink out) {
        Families families = world.publishing().families();
        for (Lab lab : world.labs()) {
            if (lab.kind() == Kind.FIRM) {
                for (int rival = 0; rival < RIVALS; rival++) {
                    Nation reader = world.nations().get(rival);
                    out.put(lab.entity(), reader.asReader(), families.use(reader, lab));
                }
            }
        }
        int architecture = 0;
        for (String id : world.scenario().architectures().keySet()) {
            String entity = "architecture:" + id;
            for (Nation reader : world.nations()) {
                out.put(entity, reader.asReader(), families.use(reader, architecture));
            }
            architecture++;
        }
    }
}
