package rivalry.observation;

import java.util.ArrayList;
import java.util.List;
import rivalry.scenario.Horizon;
import rivalry.world.World;

/** Reads every measure off a world, month by month, and touches nothing. */
public final class Recorder implements Reading {
    private final Horizon horizon;
    private final List<Series> series = new ArrayList<>();
    private final List<double[]> numerators = new ArrayList<>();
    private final List<double[]> denominators = new ArrayList<>();
    private Measure measure;
    private int month;
    private int next;

    public Recorder(Horizon horizon) {
        this.horizon = horizon;
    }

    /** Records the month that the world has just played. */
    public void record(World world) {
        month = world.month();
        next = 0;
        for (Measure each : Measures.all()) {
            measure = each;
            each.read(world, this);
        }
    }

    @Override
    public void put(String entity, String by, double value) {
        column(entity, by, false);
        numerators.get(next++)[month] = value;
    }

    @Override
    public void ratio(String entity, String by, double numerator, double denominator) {
        column(entity, by, true);
        denominators.get(next)[month] = denominator;
        numerators.get(next++)[month] = numerator;
    }

    private void column(String entity, String by, boolean rate) {
        if (next < series.size()) {
            return; // the same calls in the same order every month
        }
        series.add(new Series(measure, entity, by));
        numerators.add(new double[horizon.months()]);
        denominators.add(rate ? new double[horizon.months()] : null);
    }

    /** The observations so far. */
    public History history(World world) {
        List<Happening> happenings = world.chronicle().stream()
                .map(e -> new Happening(e.month(), e.kind(), e.entity(), e.detail()))
                .toList();
        return new History(
                horizon,
                series,
                numerators.toArray(new double[0][]),
                denominators.toArray(new double[0][]),
                happenings);
    }
}
