package rivalry.observation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rivalry.scenario.Horizon;

/** Small histories with derivable values, for tests of what is done with observations. */
public final class Histories {
    public static final Measure FLOW = measure("flow", EntityKind.COUNTRY, Yearly.SUM);
    public static final Measure STOCK = measure("stock", EntityKind.WORLD, Yearly.DECEMBER);
    public static final Measure RATE = measure("rate", EntityKind.PAIR, Yearly.RATIO);
    public static final Measure OF_LAB = measure("of_lab", EntityKind.LAB, Yearly.SUM);
    /** A headline: kept by month. */
    public static final Measure LAG = measure("lag", EntityKind.COUNTRY, Yearly.DECEMBER);

    private Histories() {}

    private static Measure measure(String key, EntityKind kind, Yearly yearly) {
        return new Measure(
                key, "1", kind, "", yearly, "meaning of " + key, "formula, of \"" + key + "\"", (w, o) -> {});
    }

    /** Twelve months a year from 2025 to {@code lastYear}; month m of the flow is {@code level + m}. */
    public static History of(double level, int lastYear) {
        Horizon horizon = new Horizon(YearMonth.of(2025, 1), YearMonth.of(lastYear, 12), YearMonth.of(2025, 12));
        int months = horizon.months();
        double[] flow = new double[months];
        double[] constant = new double[months];
        double[] hits = new double[months];
        double[] cases = new double[months];
        for (int month = 0; month < months; month++) {
            flow[month] = level + month;
            constant[month] = level;
            hits[month] = level;
            cases[month] = 10 * level * level;
        }
        List<Series> series = new ArrayList<>(List.of(
                new Series(FLOW, "US", ""),
                new Series(STOCK, "world", "origin=CN"),
                new Series(RATE, "US+CN", ""),
                new Series(OF_LAB, "lab:deepseek", ""),
                new Series(LAG, "CN", "")));
        return new History(
                horizon,
                series,
                new double[][] {flow, constant, hits, flow, constant},
                new double[][] {null, null, cases, null, null},
                List.of(new Happening(11, "release", "lab:deepseek", "V" + level + ", \"open\"", "CN")));
    }
}
