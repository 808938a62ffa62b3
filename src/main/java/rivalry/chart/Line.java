package rivalry.chart;

import java.awt.Color;

/**
 * A line with an optional band.
 *
 * @param label printed at its end; empty for none
 * @param x ascending
 * @param y NaN breaks the line
 * @param low lower edge of the band, or null for a line without
 * @param high upper edge of the band, or null
 */
public record Line(String label, Color colour, Weight weight, double[] x, double[] y, double[] low, double[] high) {
    public Line {
        for (int i = 1; i < x.length; i++) {
            if (x[i] < x[i - 1]) {
                throw new IllegalArgumentException("a line runs back from " + x[i - 1] + " to " + x[i] + ": " + label);
            }
        }
    }

    /** How loud a line speaks. */
    public enum Weight {
        /** A line that tells the story. */
        STRONG,
        /** One of the others, for context. */
        FAINT,
        /** What would be without the change: a ghost behind the story. */
        GHOST
    }

    /** The fan of a series as a line with its band. */
    public static Line of(Fan fan, String label, Color colour) {
        return new Line(label, colour, Weight.STRONG, fan.years(), fan.centre(), fan.low(), fan.high());
    }

    /** The same as context: thin, without its band. */
    public Line faint() {
        return new Line(label, colour, Weight.FAINT, x, y, null, null);
    }

    /** The same as a ghost, grey behind the others, with its band. */
    public Line ghost() {
        return new Line(label, colour, Weight.GHOST, x, y, low, high);
    }

    boolean hasBand() {
        return low != null && high != null;
    }
}
