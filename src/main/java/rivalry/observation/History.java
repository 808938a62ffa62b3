package rivalry.observation;

import java.time.YearMonth;
import java.util.List;
import rivalry.scenario.Horizon;

/** One run's observations: for every series its value in every month. */
public final class History {
    private final Horizon horizon;
    private final List<Series> series;
    private final double[][] numerators;
    private final double[][] denominators;
    private final List<Happening> happenings;

    /** {@code denominators[i]} is null unless series i is a rate. */
    History(
            Horizon horizon,
            List<Series> series,
            double[][] numerators,
            double[][] denominators,
            List<Happening> happenings) {
        this.horizon = horizon;
        this.series = List.copyOf(series);
        this.numerators = numerators;
        this.denominators = denominators;
        this.happenings = List.copyOf(happenings);
    }

    public Horizon horizon() {
        return horizon;
    }

    /** All series, in the order of {@link Measures} and of the scenario file; alike for every run of a scenario. */
    public List<Series> series() {
        return series;
    }

    /** The dated happenings of the run, in order: releases, breakthroughs, incidents, policy acts. */
    public List<Happening> happenings() {
        return happenings;
    }

    /** The value of a series in a month; NaN where it does not exist. */
    public double month(int index, int month) {
        return denominators[index] == null
                ? numerators[index][month]
                : numerators[index][month] / denominators[index][month];
    }

    /** A month's numerator of a rate; of anything else its value. */
    public double monthNumerator(int index, int month) {
        return numerators[index][month];
    }

    /** A month's denominator of a rate; of anything else 1. */
    public double monthDenominator(int index, int month) {
        return denominators[index] == null ? 1 : denominators[index][month];
    }

    /** The value of a series over a calendar year: sum, December's value or ratio of sums, as the measure says. */
    public double year(int index, int year) {
        return years(index, year, year);
    }

    /** The sum over a calendar year of a rate's numerators. */
    public double numerator(int index, int year) {
        return sum(numerators[index], year, year);
    }

    /** The sum over a calendar year of a rate's denominators. */
    public double denominator(int index, int year) {
        return sum(denominators[index], year, year);
    }

    /** Over calendar years {@code from..to}, both included: mean of the yearly values; of a rate the ratio of sums. */
    public double years(int index, int from, int to) {
        if (denominators[index] != null) {
            return sum(numerators[index], from, to) / sum(denominators[index], from, to);
        }
        if (series.get(index).measure().yearly() == Yearly.SUM) {
            return sum(numerators[index], from, to) / (to - from + 1);
        }
        double total = 0;
        for (int year = from; year <= to; year++) {
            total += numerators[index][Math.min(numerators[index].length - 1, firstMonth(year) + 11)];
        }
        return total / (to - from + 1);
    }

    private double sum(double[] values, int from, int to) {
        double total = 0;
        int end = Math.min(values.length, firstMonth(to) + 12);
        for (int month = Math.max(0, firstMonth(from)); month < end; month++) {
            total += values[month];
        }
        return total;
    }

    private int firstMonth(int year) {
        return horizon.index(YearMonth.of(year, 1));
    }
}
