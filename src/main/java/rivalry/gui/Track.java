package rivalry.gui;

import java.time.YearMonth;
import rivalry.observation.History;
import rivalry.observation.Series;
import rivalry.observation.Yearly;
import rivalry.scenario.Horizon;

/**
 * One series of a run against time: stocks by month, flows and rates by calendar year.
 *
 * @param times decimal years; a month stands where it begins, a calendar year at its number
 */
record Track(double[] times, double[] values) {
    private static final Track NOTHING = new Track(new double[0], new double[0]);

    /** The track of a curve; without values if the run has no such series. */
    static Track of(History history, Plot.Curve curve) {
        return of(history, curve, history.horizon().months());
    }

    /** Its first months; of flows and rates the calendar years that end in them. */
    static Track of(History history, Plot.Curve curve, int months) {
        for (int i = 0; i < history.series().size(); i++) {
            Series series = history.series().get(i);
            if (series.measure().key().equals(curve.measure())
                    && series.entity().equals(curve.entity())
                    && series.by().equals(curve.by())) {
                return series.measure().yearly() == Yearly.DECEMBER
                        ? monthly(history, i, months)
                        : yearly(history, i, months);
            }
        }
        return NOTHING;
    }

    private static Track monthly(History history, int index, int months) {
        Horizon horizon = history.horizon();
        double[] times = new double[months];
        double[] values = new double[times.length];
        for (int month = 0; month < times.length; month++) {
            times[month] = time(horizon.month(month));
            values[month] = history.month(index, month);
        }
        return new Track(times, values);
    }

    private static Track yearly(History history, int index, int months) {
        int first = history.horizon().start().getYear();
        YearMonth last = history.horizon().month(Math.max(0, months - 1));
        boolean isWhole =
                last.getMonthValue() == 12 || last.equals(history.horizon().end());
        int years = last.getYear() - first + (isWhole ? 1 : 0);
        double[] times = new double[years];
        double[] values = new double[years];
        for (int i = 0; i < years; i++) {
            times[i] = first + i;
            values[i] = history.year(index, first + i);
        }
        return new Track(times, values);
    }

    /** Where a month stands on the axis of years. */
    static double time(YearMonth month) {
        return month.getYear() + (month.getMonthValue() - 1) / 12.0;
    }

    /** This less another of the same times. */
    Track less(Track other) {
        double[] difference = values.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other.values[i];
        }
        return new Track(times, difference);
    }
}
