package rivalry.observation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import rivalry.scenario.Horizon;

/** Builds a history of a few series from 2016 on, month by month, for tests of what is read off it. */
public final class TinyHistory {
    private final Horizon horizon;
    private final List<Series> series = new ArrayList<>();
    private final List<double[]> numerators = new ArrayList<>();
    private final List<double[]> denominators = new ArrayList<>();

    public TinyHistory(int years) {
        horizon = new Horizon(YearMonth.of(2016, 1), YearMonth.of(2015 + years, 12), YearMonth.of(2015 + years, 12));
    }

    /** Adds a flow, of which a year is the sum. */
    public TinyHistory flow(String measure, String entity, String by, IntToDoubleFunction month) {
        return add(measure, entity, by, Yearly.SUM, month, null);
    }

    /** Adds a stock, of which a year is its December. */
    public TinyHistory stock(String measure, String entity, String by, IntToDoubleFunction month) {
        return add(measure, entity, by, Yearly.DECEMBER, month, null);
    }

    /** Adds a rate, of which a year is the ratio of sums. */
    public TinyHistory rate(String measure, String entity, IntToDoubleFunction above, IntToDoubleFunction below) {
        return add(measure, entity, "", Yearly.RATIO, above, below);
    }

    private TinyHistory add(
            String measure,
            String entity,
            String by,
            Yearly yearly,
            IntToDoubleFunction above,
            IntToDoubleFunction below) {
        Measure of = new Measure(measure, "1", EntityKind.COUNTRY, "", yearly, measure, measure, (w, o) -> {});
        series.add(new Series(of, entity, by));
        numerators.add(fill(above));
        denominators.add(below == null ? null : fill(below));
        return this;
    }

    private double[] fill(IntToDoubleFunction value) {
        double[] months = new double[horizon.months()];
        for (int month = 0; month < months.length; month++) {
            months[month] = value.applyAsDouble(month);
        }
        return months;
    }

    public History build() {
        return new History(
                horizon, series, numerators.toArray(new double[0][]), denominators.toArray(new double[0][]), List.of());
    }
}
