package rivalry.observation;

import java.util.ArrayList;
import java.util.List;

/** The one list of outputs, in the order of result files. */
public final class Measures {
    private static final List<Measure> ALL = list();

    private Measures() {}

    /** Every measure, in order. */
    public static List<Measure> all() {
        return ALL;
    }

    /**
     * The measure of a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Measure of(String key) {
        for (Measure measure : ALL) {
            if (measure.key().equals(key)) {
                return measure;
            }
        }
        throw new IllegalArgumentException("no measure '" + key + "'");
    }

    private static List<Measure> list() {
        List<Measure> all = new ArrayList<>();
        all.addAll(LabMeasures.ALL);
        all.addAll(ComputeMeasures.ALL);
        all.addAll(TalentMeasures.ALL);
        all.addAll(PaperMeasures.ALL);
        all.addAll(VenueMeasures.ALL);
        all.addAll(FamilyMeasures.ALL);
        all.addAll(ModelMeasures.ALL);
        all.addAll(RelationMeasures.ALL);
        all.addAll(DirectionMeasures.ALL);
        all.add(ComputeMeasures.DOMESTIC_CHIP_SPEND);
        return List.copyOf(all);
    }
}
