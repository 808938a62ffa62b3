package rivalry.chart;

/** What an axis shows, in places along it: the numbers themselves, or their logarithms. */
record Range(double low, double high) {
    static final Range NOTHING = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    boolean isEmpty() {
        return !(low <= high);
    }

    double length() {
        return high - low;
    }

    /** The least range that also holds a value; NaN adds nothing. */
    Range with(double value) {
        return Double.isFinite(value) ? new Range(Math.min(low, value), Math.max(high, value)) : this;
    }

    Range with(Range other) {
        return other.isEmpty() ? this : with(other.low).with(other.high);
    }
}
