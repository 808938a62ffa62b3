package rivalry.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import rivalry.comparison.Interval;
import rivalry.comparison.Verdict;
import rivalry.observation.Headline;

/** A comparison nobody played, shaped like a real one: what the figures of arms are tried on. */
public final class ImaginedVersus {
    private ImaginedVersus() {}

    public static Versus of(String... arms) {
        List<Versus.Arm> made = new ArrayList<>();
        for (int i = 0; i < arms.length; i++) {
            made.add(arm(arms[i], 1 + 0.1 * (i + 1), i));
        }
        return new Versus(Imagined.run(), made);
    }

    private static Versus.Arm arm(String name, double factor, int seed) {
        Fans run = Imagined.run();
        List<Fan> fans = run.fans().stream().map(fan -> scaled(fan, factor)).toList();
        Fans moved = new Fans(name, run.replicates(), run.horizon(), run.countries(), run.families(), fans);
        Random luck = new Random(seed);
        double[] first = luck.doubles(100).map(u -> 0.2 * factor - 0.5 * u).toArray();
        double[] second = Arrays.stream(first)
                .map(d -> -0.7 * d + 0.2 * luck.nextGaussian())
                .toArray();
        return new Versus.Arm(name, moved, changes(run, factor), first, second, "+0.62 [+0.41, +0.80]");
    }

    private static Fan scaled(Fan fan, double factor) {
        return new Fan(
                fan.measure(),
                fan.entity(),
                fan.by(),
                fan.years(),
                grown(fan.years(), fan.centre(), factor),
                grown(fan.years(), fan.low(), factor),
                grown(fan.years(), fan.high(), factor));
    }

    /** Alike until 2025, then away by up to the factor. */
    private static double[] grown(double[] times, double[] values, double factor) {
        double[] grown = values.clone();
        for (int i = 0; i < grown.length; i++) {
            grown[i] *= 1 + (factor - 1) * Math.max(0, times[i] - 2025) / 10;
        }
        return grown;
    }

    private static List<Change> changes(Fans run, double factor) {
        List<Change> changes = new ArrayList<>();
        for (Fan fan : run.fans()) {
            for (int i = 0; i < fan.years().length; i++) {
                double base = fan.centre()[i];
                double moved = base * (factor - 1) * Math.max(0, fan.years()[i] - 2025) / 10;
                boolean last = i == fan.years().length - 1;
                changes.add(change(fan, Integer.toString((int) fan.years()[i]), base, moved, last && isHeadline(fan)));
            }
            if (isHeadline(fan)) {
                changes.add(change(fan, "2026-2035", fan.centre()[15], fan.centre()[15] * (factor - 1), true));
            }
        }
        return changes;
    }

    private static Change change(Fan fan, String period, double base, double moved, boolean headline) {
        double half = fan.measure().equals("breakthroughs")
                ? 1
                : Math.abs(base) * 0.004 * (1 + fan.entity().length());
        Verdict verdict = moved == 0
                ? Verdict.IDENTICAL
                : Math.abs(moved) < half ? Verdict.NOT_RESOLVED : moved > 0 ? Verdict.HIGHER : Verdict.LOWER;
        Interval interval = moved == 0 ? new Interval(0, 0) : new Interval(moved - half, moved + half);
        return new Change(
                fan.measure(),
                fan.entity(),
                fan.by(),
                period,
                base,
                moved,
                interval,
                Math.max(1e-9, 0.02 * Math.abs(base)),
                headline,
                verdict);
    }

    private static boolean isHeadline(Fan fan) {
        return Headline.ALL.contains(new Headline(fan.measure(), fan.entity(), fan.by()));
    }
}
