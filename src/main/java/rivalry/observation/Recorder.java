package rivalry.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.scenario.Horizon;
import rivalry.world.World;

/** Reads every measure off a world, month by month, and touches nothing. */
public final class Recorder implements MonthSink {
    private final Horizon horizon;
    private final List<Series> series = new ArrayList<>();
    /** Month by month the values of all series, of rates the numerators. */
    private final double[][] numerators;
    /** Month by month the denominators of those that are rates. */
    private final double[][] denominators;

    private Measure measure;
    private double[] above = new double[0];
    private double[] below = new double[0];
    private int next;
    private int nextRate;
    private boolean first = true;

    public Recorder(Horizon horizon) {
        this.horizon = horizon;
        numerators = new double[horizon.months()][];
        denominators = new double[horizon.months()][];
    }

    /** Records the month that the world has just played. */
    public void record(World world) {
        above = new double[next];
        below = new double[nextRate];
        next = 0;
        nextRate = 0;
        for (Measure each : Measures.all()) {
            measure = each;
            each.read(world, this);
        }
        numerators[world.month()] = above;
        denominators[world.month()] = below;
        first = false;
    }

    @Override
    public void put(String entity, String by, double value) {
        if (first) {
            column(entity, by, false); // every other month makes the same calls in the same order
        }
        above[next++] = value;
    }

    @Override
    public void ratio(String entity, String by, double numerator, double denominator) {
        if (first) {
            column(entity, by, true);
        }
        above[next++] = numerator;
        below[nextRate++] = denominator;
    }

    private void column(String entity, String by, boolean rate) {
        if (rate != isRate(measure)) {
            throw new IllegalStateException(measure + " is " + measure.yearly());
        }
        series.add(new Series(measure, entity, by));
        if (next == above.length) {
            above = Arrays.copyOf(above, 2 * next + 64);
        }
        if (nextRate == below.length) {
            below = Arrays.copyOf(below, 2 * nextRate + 64);
        }
    }

    private static boolean isRate(Measure measure) {
        return measure.yearly() == Yearly.RATIO;
    }

    /** Another recorder with the same observations so far. */
    public Recorder branch() {
        Recorder branch = new Recorder(horizon);
        branch.series.addAll(series);
        System.arraycopy(numerators, 0, branch.numerators, 0, numerators.length);
        System.arraycopy(denominators, 0, branch.denominators, 0, denominators.length);
        branch.next = next;
        branch.nextRate = nextRate;
        branch.first = first;
        return branch;
    }

    /** The observations so far. */
    public History history(World world) {
        Map<String, String> homes = new LinkedHashMap<>();
        world.labs().forEach(lab -> homes.put(lab.entity(), lab.home().id()));
        List<Happening> happenings = world.chronicle().stream()
                .map(e ->
                        new Happening(e.month(), e.kind(), e.entity(), e.detail(), homes.getOrDefault(e.entity(), "")))
                .toList();
        double[][] values = new double[series.size()][];
        double[][] divisors = new double[series.size()][];
        int rate = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = column(numerators, i);
            if (isRate(series.get(i).measure())) {
                divisors[i] = column(denominators, rate++);
            }
        }
        return new History(horizon, series, values, divisors, happenings);
    }

    /** What was recorded month by month at a place; months not played hold 0. */
    private static double[] column(double[][] months, int place) {
        double[] column = new double[months.length];
        for (int month = 0; month < months.length && months[month] != null; month++) {
            column[month] = months[month][place];
        }
        return column;
    }
}
