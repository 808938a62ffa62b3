package rivalry.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import rivalry.chart.Fan;
import rivalry.chart.Fans;
import rivalry.comparison.Summary;
import rivalry.scenario.Scenario;

/** Collects the rows of {@code summary.csv} as they are written into the fans that figures are drawn from. */
public final class FanReader implements Consumer<SummaryRow> {
    private final String arm;
    private final Span span;
    private final Map<SeriesName, Values> series = new LinkedHashMap<>();

    private record SeriesName(String measure, String entity, String by) {}

    /** Collects the rows of one arm. */
    public FanReader(String arm, Span span) {
        this.arm = arm;
        this.span = span;
    }

    @Override
    public void accept(SummaryRow row) {
        if (row.arm().equals(arm) && row.period().indexOf('-') < 0) {
            SeriesName name = new SeriesName(row.measure(), row.entity(), row.by());
            series.computeIfAbsent(name, key -> new Values(span.years()))
                    .put(Integer.parseInt(row.period()) - span.first(), row.centre(), row.summary());
        }
    }

    /** The fans of what was read. */
    public Fans fans(Scenario scenario, int replicates) {
        List<Fan> fans = new ArrayList<>();
        series.forEach((name, values) -> fans.add(
                Fan.yearly(name.measure, name.entity, name.by, span.first(), values.centre, values.low, values.high)));
        return Fans.of(scenario, replicates, fans);
    }

    private static final class Values {
        final double[] centre;
        final double[] low;
        final double[] high;

        Values(int years) {
            centre = new double[years];
            Arrays.fill(centre, Double.NaN);
            low = centre.clone();
            high = centre.clone();
        }

        void put(int year, double middle, Summary summary) {
            centre[year] = middle;
            low[year] = summary.p05();
            high[year] = summary.p95();
        }
    }
}
