package rivalry.chart;

import java.util.List;

/**
 * An axis: its words and how its numbers run and read.
 *
 * @param title quantity and unit, as printed; empty if the numbers explain themselves
 * @param zero whether zero belongs to the axis; a logarithmic axis has none
 * @param names of things that stand at 0, 1, 2 … from the axis' lower end; empty on an axis of numbers
 */
public record Axis(String title, Scale scale, Numbers numbers, boolean zero, List<String> names) {

    public Axis {
        names = List.copyOf(names);
    }

    /** An axis of numbers. */
    public Axis(String title, Scale scale, Numbers numbers, boolean zero) {
        this(title, scale, numbers, zero, List.of());
    }

    /** Calendar years. */
    static final Axis YEARS = new Axis("", Scale.LINEAR, Numbers.YEAR, false);

    /** An axis that starts at zero, as amounts should. */
    public static Axis amount(String title) {
        return new Axis(title, Scale.LINEAR, Numbers.HUMAN, true);
    }

    /** An axis of shares, whose values lie in 0..1 and are printed in per cent. */
    public static Axis share(String title) {
        return new Axis(title, Scale.LINEAR, Numbers.PERCENT, true);
    }

    /** An axis of levels whose zero means nothing. */
    public static Axis level(String title) {
        return new Axis(title, Scale.LINEAR, Numbers.HUMAN, false);
    }

    /** An axis on which equal steps multiply. */
    public static Axis logarithmic(String title) {
        return new Axis(title, Scale.LOGARITHMIC, Numbers.HUMAN, false);
    }

    /** An axis along which names stand, the first at its lower end. */
    public static Axis named(String title, List<String> names) {
        return new Axis(title, Scale.LINEAR, Numbers.HUMAN, false, names);
    }

    /** An axis of amounts of either sign, round 0 as it is and further out ever more pressed together. */
    public static Axis signed(String title) {
        return new Axis(title, Scale.SIGNED, Numbers.HUMAN, true);
    }
}
