package rivalry.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import rivalry.scenario.Horizon;
import rivalry.world.World;

/** Reads every measure off a world, month by month, and touches nothing. */
public final class Recorder implements Reading {
    private final Horizon horizon;
    private final List<Series> series = new ArrayList<>();
    private final double[][] numerators;
    private final double[][] denominators;
    private Measure measure;
    private double[] above = new double[0];
    private double[] below = new double[0];
    private int next;
    private boolean first = true;

    public Recorder(Horizon horizon) {
        this.horizon = horizon;
        numerators = new double[horizon.months()][];
        denominators = new double[horizon.months()][];
    }

    /** Records the month that the world has just played. */
    public void record(World world) {
        above = new double[series.size()];
        below = new double[series.size()];
        next = 0;
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
        ratio(entity, by, value, Double.NaN);
    }

    @Override
    public void ratio(String entity, String by, double numerator, double denominator) {
        if (first) {
            column(entity, by); // every other month makes the same calls in the same order
        }
        above[next] = numerator;
        below[next++] = denominator;
    }

    private void column(String entity, String by) {
        series.add(new Series(measure, entity, by));
        if (next == above.length) {
            above = Arrays.copyOf(above, 2 * next + 64);
            below = Arrays.copyOf(below, 2 * next + 64);
        }
    }

    /** Another recorder with the same observations so far. */
    public Recorder branch() {
        Recorder branch = new Recorder(horizon);
        branch.series.addAll(series);
        System.arraycopy(numerators, 0, branch.numerators, 0, numerators.length);
        System.arraycopy(denominators, 0, branch.denominators, 0, denominators.length);
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
        return new History(
                horizon,
                series,
                columns(numerators, each -> true),
                columns(denominators, each -> each.measure().yearly() == Yearly.RATIO),
                happenings);
    }

    /** Series by series what was recorded month by month, of those that are wanted; months not played hold 0. */
    private double[][] columns(double[][] months, Predicate<Series> wanted) {
        double[][] columns = new double[series.size()][];
        int[] places = IntStream.range(0, columns.length)
                .filter(i -> wanted.test(series.get(i)))
                .toArray();
        for (int i : places) {
            columns[i] = new double[months.length];
        }
        for (int month = 0; month < months.length && months[month] != null; month++) {
            for (int i : places) {
                columns[i][month] = months[month][i];
            }
        }
        return columns;
    }
}
