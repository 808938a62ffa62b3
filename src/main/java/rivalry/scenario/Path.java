package rivalry.scenario;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jafama.StrictFastMath;

/**
 * A country's exogenous path, month by month: yearly data stand at mid-year, months between are geometric; before the first
 * datum the growth to the second is carried back, and after the last growth settles as {@link Growth} says.
 */
public final class Path {
    private final double[] months;

    private Path(double[] months) {
        this.months = months;
    }

    /**
     * The monthly path of each country, in the order given.
     *
     * @throws IllegalArgumentException if a country has no datum
     */
    public static Path[] of(Table table, List<String> countries, Horizon horizon, Growth growth) {
        double last = lastGrowth(table);
        Path[] paths = new Path[countries.size()];
        for (int c = 0; c < paths.length; c++) {
            paths[c] = new Path(fill(yearly(table, countries.get(c)), horizon, growth, last));
        }
        return paths;
    }

    /** The value in a month of the run; 0 is the first. */
    public double at(int month) {
        return months[Math.min(month, months.length - 1)];
    }

    private static NavigableMap<Integer, Double> yearly(Table table, String country) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        for (Table.Row row : table.rows()) {
            if (row.country().equals(country)) {
                values.put(row.year(), row.value());
            }
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no datum for " + country + " in " + table.file());
        }
        return values;
    }

    /** ln growth of all countries together over the year before the first of their data end [1/year]. */
    private static double lastGrowth(Table table) {
        List<NavigableMap<Integer, Double>> data = table.rows().stream()
                .map(Table.Row::country)
                .distinct()
                .map(country -> yearly(table, country))
                .toList();
        int end = data.stream().mapToInt(NavigableMap::lastKey).min().orElse(0);
        double last = 0;
        double before = 0;
        for (var country : data) {
            last += between(country, end + 0.5);
            before += between(country, end - 0.5);
        }
        return last > 0 && before > 0 ? StrictMath.log(last / before) : 0;
    }

    private static double[] fill(
            NavigableMap<Integer, Double> data, Horizon horizon, Growth growth, double lastGrowth) {
        double[] months = new double[horizon.months()];
        double after = data.lastEntry().getValue();
        for (int month = 0; month < months.length; month++) {
            double time = horizon.start().getYear() + (horizon.start().getMonthValue() - 1 + month + 0.5) / 12;
            double beyond = time - (data.lastKey() + 0.5);
            if (beyond > 0) {
                double ln = growth.long_run() * beyond
                        + (lastGrowth - growth.long_run()) * fading(beyond, growth.halving());
                months[month] = after * StrictFastMath.exp(ln);
            } else {
                months[month] = between(data, time);
            }
        }
        return months;
    }

    /** ∫ 2^(−t/τ) dt from 0 to {@code years}. */
    private static double fading(double years, double halving) {
        double rate = StrictMath.log(2) / halving;
        return (1 - StrictFastMath.exp(-rate * years)) / rate;
    }

    private static double between(NavigableMap<Integer, Double> data, double time) {
        int year = (int) StrictMath.floor(time - 0.5);
        var low = data.floorEntry(Math.max(year, data.firstKey())); // before the first datum as from it to the second
        var high = data.higherEntry(low.getKey());
        if (high == null) {
            return low.getValue();
        }
        double share = (time - 0.5 - low.getKey()) / (high.getKey() - low.getKey());
        if (low.getValue() <= 0 || high.getValue() <= 0) {
            return Math.max(0, low.getValue() + share * (high.getValue() - low.getValue()));
        }
        return low.getValue() * StrictFastMath.exp(share * StrictMath.log(high.getValue() / low.getValue()));
    }
}
