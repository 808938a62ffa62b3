package rivalry.chart;

import java.awt.Color;
import java.util.Arrays;

/** What a panel shows besides lines. Its numbers stand on the panel's axes. */
public sealed interface Mark {
    /** All its numbers along the x axis: what that axis must hold. */
    double[] across();

    /** All its numbers along the y axis. */
    double[] upward();

    /**
     * Points without order, such as one a replicate, and their mean as a larger one that bears the label.
     *
     * @param label printed beside the panel; empty for none
     */
    record Cloud(String label, Color colour, double[] across, double[] upward) implements Mark {
        public Cloud {
            if (across.length != upward.length) {
                throw new IllegalArgumentException("a cloud needs as many x as y");
            }
        }

        double meanAcross() {
            return mean(across);
        }

        double meanUpward() {
            return mean(upward);
        }

        private static double mean(double[] values) {
            return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
        }
    }

    /**
     * A dot in a row, with its interval.
     *
     * @param row where the row stands on the y axis
     * @param note printed beside the panel in line with the row, such as the value in its own unit
     * @param isFirm whether the dot is filled: something is claimed of it
     */
    record Whisker(String note, Color colour, double row, double centre, double low, double high, boolean isFirm)
            implements Mark {
        @Override
        public double[] across() {
            return new double[] {centre, low, high};
        }

        @Override
        public double[] upward() {
            return new double[] {row};
        }
    }

    /**
     * A cell of a matrix.
     *
     * @param depth how much of the colour it is filled with, 0..1
     * @param value what it stands for
     * @param text what is printed in it, its lines parted by line ends
     */
    record Cell(double column, double row, Color colour, double depth, double value, String text) implements Mark {
        @Override
        public double[] across() {
            return new double[] {column};
        }

        @Override
        public double[] upward() {
            return new double[] {row};
        }
    }

    /** A frame round a cell of a matrix, to pick it out. */
    record Frame(double column, double row, Color colour) implements Mark {
        @Override
        public double[] across() {
            return new double[] {column};
        }

        @Override
        public double[] upward() {
            return new double[] {row};
        }
    }

    /**
     * A tinted part of the plane behind everything else.
     *
     * @param label printed in its outer corner; empty for none
     * @param across its two edges along the x axis
     * @param upward its two edges along the y axis
     * @param isOpen whether edges other than those at 0 go on to the edge of the panel
     */
    record Region(String label, Color colour, double[] across, double[] upward, boolean isOpen) implements Mark {
        /** Where changes lie that nobody need care about, on an axis of multiples of the smallest effect of interest. */
        static Region ofNoPracticalDifference() {
            return new Region(
                    "",
                    Palette.GREY,
                    new double[] {-1, 1},
                    new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY},
                    false);
        }
    }
}
