package rivalry.chart;

import java.time.YearMonth;
import rivalry.scenario.Horizon;

/**
 * One series of an ensemble as a line with a band: its centre and its quantiles over replicates.
 *
 * <p>Times are decimal years: a month stands where it begins, a calendar year at its number. A value that does not
 * exist is NaN.
 *
 * @param measure key of the measure
 * @param entity as result files write it
 * @param by the further dimension, such as {@code channel=leaked}, or empty
 * @param step what one value stands for
 */
public record Fan(
        String measure,
        String entity,
        String by,
        Step step,
        double[] times,
        double[] centre,
        double[] low,
        double[] high) {

    /** What one value of a fan stands for. */
    public enum Step {
        MONTH,
        YEAR
    }

    public Fan {
        if (centre.length != times.length || low.length != times.length || high.length != times.length) {
            throw new IllegalArgumentException("a fan needs as many values as times: " + measure + "[" + entity + "]");
        }
    }

    /** The fan of a series known month by month, from the first month of the horizon. */
    public static Fan monthly(
            String measure, String entity, String by, Horizon horizon, double[] centre, double[] low, double[] high) {
        double[] times = new double[centre.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = time(horizon.month(i));
        }
        return new Fan(measure, entity, by, Step.MONTH, times, centre, low, high);
    }

    /** The fan of a series known year by year, from {@code firstYear}. */
    public static Fan yearly(
            String measure, String entity, String by, int firstYear, double[] centre, double[] low, double[] high) {
        double[] times = new double[centre.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = firstYear + i;
        }
        return new Fan(measure, entity, by, Step.YEAR, times, centre, low, high);
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

    /** Where a month stands on the axis of years. */
    static double time(YearMonth month) {
        return month.getYear() + (month.getMonthValue() - 1) / 12.0;
    }

    /** The centre at the end of a calendar year; NaN where there is none. */
    public double atEndOf(int year) {
        double value = Double.NaN;
        for (int i = 0; i < times.length; i++) {
            if (times[i] >= year && times[i] < year + 1) {
                value = centre[i];
            }
        }
        return value;
    }
}
