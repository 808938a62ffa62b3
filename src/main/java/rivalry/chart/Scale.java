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
    },
    /** Steps of one near 0, factors of ten far from it, on both sides: sign(x)·log₁₀(1 + |x|). */
    SIGNED {
        @Override
        double place(double value) {
            return Math.signum(value) * Math.log10(1 + Math.abs(value));
        }
    };

    /** Where a value stands; NaN if it has no place. */
    abstract double place(double value);
}
