package rivalry.chart;

/**
 * One series of an ensemble, year by year, as a line with a band: its centre and its quantiles over replicates. A value
 * that does not exist is NaN.
 *
 * @param measure key of the measure
 * @param entity as result files write it
 * @param by the further dimension, such as {@code channel=leaked}, or empty
 */
public record Fan(
        String measure, String entity, String by, double[] years, double[] centre, double[] low, double[] high) {

    public Fan {
        if (centre.length != years.length || low.length != years.length || high.length != years.length) {
            throw new IllegalArgumentException("a fan needs as many values as years: " + measure + "[" + entity + "]");
        }
    }

    /** The fan of a series known year by year, from {@code firstYear}. */
    public static Fan yearly(
            String measure, String entity, String by, int firstYear, double[] centre, double[] low, double[] high) {
        double[] years = new double[centre.length];
        for (int i = 0; i < years.length; i++) {
            years[i] = firstYear + i;
        }
        return new Fan(measure, entity, by, years, centre, low, high);
    }

    /** The value of one further dimension, such as {@code leaked} of {@code channel}; empty if it has none. */
    public String dimension(String name) {
        for (String part : by.split(";", -1)) {
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        return "";
    }

    /** The centre of a calendar year; NaN where there is none. */
    public double in(int year) {
        double value = Double.NaN;
        for (int i = 0; i < years.length; i++) {
            if (years[i] == year) {
                value = centre[i];
            }
        }
        return value;
    }
}
