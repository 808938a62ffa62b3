package rivalry.observation;

import rivalry.world.World;

/**
 * One output of the model. Its key is a contract with everyone who reads result files.
 *
 * <p>Measures are declared in the {@code …Measures} classes of this package and listed, in order, by {@link Measures}.
 */
public final class Measure {
    /** Reads a measure off the world: the same calls in the same order every month. Only {@link Recorder} calls it. */
    @FunctionalInterface
    interface Extractor {
        void read(World world, MonthSink out);
    }

    /** The unit of a part of a whole, 0..1, which reads as per cent. */
    static final String SHARE = "share";

    private final String key;
    private final String unit;
    private final EntityKind entities;
    private final String by;
    private final Yearly yearly;
    private final String meaning;
    private final String formula;
    private final Extractor extractor;

    Measure(
            String key,
            String unit,
            EntityKind entities,
            String by,
            Yearly yearly,
            String meaning,
            String formula,
            Extractor extractor) {
        this.key = key;
        this.unit = unit;
        this.entities = entities;
        this.by = by;
        this.yearly = yearly;
        this.meaning = meaning;
        this.formula = formula;
        this.extractor = extractor;
    }

    /** As it stands in result files, such as {@code joint_papers}. */
    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    public boolean isShare() {
        return unit.equals(SHARE);
    }

    /** The unit as it stands beside a number in a table: none beside pure numbers and shares. */
    public String unitBeside() {
        return unit.equals("1") || isShare() ? "" : unit;
    }

    public EntityKind entities() {
        return entities;
    }

    /** The names of its further dimensions, such as {@code channel}, or empty. */
    public String by() {
        return by;
    }

    public Yearly yearly() {
        return yearly;
    }

    public String meaning() {
        return meaning;
    }

    public String formula() {
        return formula;
    }

    void read(World world, MonthSink out) {
        extractor.read(world, out);
    }

    @Override
    public String toString() {
        return key;
    }
}
