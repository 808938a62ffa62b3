package rivalry.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rivalry.observation.History;
import rivalry.observation.Measure;
import rivalry.observation.Series;
import rivalry.observation.Yearly;
import rivalry.scenario.Horizon;
import rivalry.scenario.Period;
import rivalry.scenario.Quantity;
import rivalry.scenario.Quantity.Statistic;

/** Reads a quantity off one run's history. */
public final class Gauge {
    private final History history;

    public Gauge(History history) {
        this.history = history;
    }

    /** What a run says of several quantities, each as numerator and denominator. */
    public static double[] read(List<Reading> readings, History history) {
        Gauge gauge = new Gauge(history);
        double[] numbers = new double[2 * readings.size()];
        for (int i = 0; i < readings.size(); i++) {
            Sample sample = readings.get(i).of(gauge);
            numbers[2 * i] = sample.numerator();
            numbers[2 * i + 1] = sample.denominator();
        }
        return numbers;
    }

    /** What the run says of a quantity, divided by another where one is given. */
    public Sample read(Quantity quantity, Optional<Quantity> over) {
        Sample sample = read(quantity);
        return over.map(divisor -> sample.over(read(divisor))).orElse(sample);
    }

    /** What the run says of a quantity; {@link Sample#NONE} if it has no such series or does not play that period. */
    public Sample read(Quantity quantity) {
        Sample largest = Sample.NONE;
        for (String entity : quantity.entity().split("\\|")) {
            Sample sample = sum(series(quantity, entity), quantity);
            if (!largest.exists() || sample.value() > largest.value()) {
                largest = sample;
            }
        }
        return largest;
    }

    /** Why a quantity cannot be read, or empty if it can. */
    public Optional<String> obstacle(Quantity quantity) {
        String key = quantity.measure();
        if (history.series().stream().noneMatch(s -> s.measure().key().equals(key))) {
            return Optional.of("the model has no measure '" + key + "'");
        }
        if (Arrays.stream(quantity.entity().split("\\|"))
                .allMatch(entity -> series(quantity, entity).isEmpty())) {
            return Optional.of("no series of '" + key + "' for " + quantity.entity()
                    + quantity.by().map(by -> ", " + by).orElse(""));
        }
        return plays(quantity.when()) ? Optional.empty() : Optional.of("the run does not play " + quantity.when());
    }

    private boolean plays(Period period) {
        Horizon horizon = history.horizon();
        return horizon.index(period.first()) >= 0 && horizon.index(period.last()) < horizon.months();
    }

    private Sample sum(List<Integer> series, Quantity quantity) {
        if (series.isEmpty() || !plays(quantity.when())) {
            return Sample.NONE;
        }
        Sample total = new Sample(0, 1);
        for (int index : series) {
            Sample each = value(index, quantity.when(), quantity.statistic().orElse(Statistic.MEAN));
            total = series.size() == 1 ? each : new Sample(total.numerator() + each.value(), 1);
        }
        return total;
    }

    private Sample value(int index, Period period, Statistic statistic) {
        return switch (statistic) {
            case MEAN -> mean(index, period);
            case SUM -> new Sample(mean(index, period).value() * period.months() / 12, 1);
            case GROWTH -> growth(index, period);
            case RISE -> rise(index, period);
        };
    }

    private Sample growth(int index, Period period) {
        int first = period.first().getYear();
        int last = period.last().getYear();
        double factor = history.year(index, last) / history.year(index, first);
        return new Sample(StrictMath.pow(factor, 1.0 / (last - first)), 1);
    }

    private Sample rise(int index, Period period) {
        int first = period.first().getYear();
        int last = period.last().getYear();
        return new Sample((history.year(index, last) - history.year(index, first)) / (last - first), 1);
    }

    private Sample mean(int index, Period period) {
        Yearly yearly = history.series().get(index).measure().yearly();
        int from = history.horizon().index(period.first());
        if (yearly == Yearly.DECEMBER && period.isWholeYears()) {
            return new Sample(
                    history.years(index, period.first().getYear(), period.last().getYear()), 1);
        }
        double numerator = 0;
        double denominator = 0;
        for (int month = from; month < from + period.months(); month++) {
            numerator += history.monthNumerator(index, month);
            denominator += history.monthDenominator(index, month);
        }
        return yearly == Yearly.SUM ? new Sample(numerator * 12 / denominator, 1) : new Sample(numerator, denominator);
    }

    /** The series meant: one that fits exactly, else all that have what is asked for and perhaps more. */
    private List<Integer> series(Quantity quantity, String entity) {
        List<Integer> fitting = new ArrayList<>();
        String by = quantity.by().orElse("");
        List<Series> all = history.series();
        for (int index = 0; index < all.size(); index++) {
            Series series = all.get(index);
            if (series.measure().key().equals(quantity.measure()) && matches(series.entity(), entity)) {
                if (series.entity().equals(entity) && series.by().equals(by)) {
                    return List.of(index);
                }
                if (holds(series.by(), by)) {
                    fitting.add(index);
                }
            }
        }
        return fitting.size() > 1 && isRate(all.get(fitting.get(0)).measure()) ? List.of() : exactFirst(fitting, by);
    }

    private List<Integer> exactFirst(List<Integer> fitting, String by) {
        List<Integer> exact = fitting.stream()
                .filter(i -> history.series().get(i).by().equals(by))
                .toList();
        return exact.isEmpty() ? fitting : exact;
    }

    private static boolean isRate(Measure measure) {
        return measure.yearly() == Yearly.RATIO;
    }

    private static boolean matches(String entity, String pattern) {
        int star = pattern.indexOf('*');
        return star < 0
                ? entity.equals(pattern)
                : entity.startsWith(pattern.substring(0, star)) && entity.endsWith(pattern.substring(star + 1));
    }

    private static boolean holds(String by, String wanted) {
        List<String> parts = List.of(by.split(";"));
        return wanted.isEmpty() || parts.containsAll(List.of(wanted.split(";")));
    }
}
