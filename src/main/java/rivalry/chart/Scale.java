package rivalry.chart;

/** How numbers run along an axis. */
public enum Scale {
    LINEAR {
        @Override
        double place(double value) {
            return value;
        }
    },
    /** Only numbers above zero have a place. */
    LOGARITHMIC {
        @Override
        double place(double value) {
            return value > 0 ? Math.log10(value) : Double.NaN;
        }
    };

    /** Where a value stands; NaN if it has no place. */
    abstract double place(double value);
}
