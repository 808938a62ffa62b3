package rivalry.chart;

/**
 * An axis: its words and how its numbers run and read.
 *
 * @param title quantity and unit, as printed; empty if the numbers explain themselves
 * @param zero whether zero belongs to the axis; a logarithmic axis has none
 */
public record Axis(String title, Scale scale, Numbers numbers, boolean zero) {

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
}
