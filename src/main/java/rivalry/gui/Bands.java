package rivalry.gui;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import rivalry.chart.Line;
import rivalry.comparison.Summary;
import rivalry.files.Resolved;
import rivalry.files.Shipped;
import rivalry.observation.History;

/** Many replicates of both runs, kept as tracks: median and the middle nine tenths of each curve. */
@SuppressWarnings("ReferenceEquality") // a scenario is read once
final class Bands {
    private final Resolved base;
    private final Map<Plot.Curve, NavigableMap<Integer, Track>> baseline = new LinkedHashMap<>();
    private final Map<Plot.Curve, NavigableMap<Integer, Track>> policy = new LinkedHashMap<>();

    /** Nothing yet but what an earlier one has of the same baseline's first {@code replicates}. */
    Bands(Resolved base, int replicates, Optional<Bands> earlier) {
        this.base = base;
        earlier.filter(other -> other.isOf(base)).ifPresent(other -> baseline.putAll(other.baseline(replicates)));
    }

    Resolved base() {
        return base;
    }

    /** Whether these are runs of a scenario: of the same reading, or of a file that never changes. */
    boolean isOf(Resolved other) {
        boolean same = other == base;
        return same
                || other.files().equals(base.files())
                        && Shipped.nameOf(base.files().get(0)).isPresent();
    }

    private synchronized Map<Plot.Curve, NavigableMap<Integer, Track>> baseline(int replicates) {
        Map<Plot.Curve, NavigableMap<Integer, Track>> copy = new LinkedHashMap<>();
        baseline.forEach((curve, tracks) -> copy.put(curve, new TreeMap<>(tracks.headMap(replicates))));
        return copy;
    }

    /** Whether a replicate of a side need not be played any more. */
    synchronized boolean has(View.Side side, int replicate) {
        Map<Plot.Curve, NavigableMap<Integer, Track>> tracks = side == View.Side.POLICY ? policy : baseline;
        return tracks.values().stream()
                .findFirst()
                .map(each -> each.containsKey(replicate))
                .orElse(false);
    }

    /** Whether nothing of the baseline need be played any more. */
    boolean hasBaseline(int replicates) {
        return IntStream.range(0, replicates).allMatch(replicate -> has(View.Side.BASELINE, replicate));
    }

    /** Takes a finished run; from any thread. */
    synchronized void add(View.Side side, int replicate, History history) {
        Map<Plot.Curve, NavigableMap<Integer, Track>> tracks = side == View.Side.POLICY ? policy : baseline;
        for (Plot plot : Plot.ALL) {
            for (Plot.Curve curve : plot.curves()) {
                tracks.computeIfAbsent(curve, key -> new TreeMap<>()).put(replicate, Track.of(history, curve));
            }
        }
    }

    /** How many replicates of the policy are in. */
    synchronized int replicates() {
        return policy.values().stream().mapToInt(NavigableMap::size).max().orElse(0);
    }

    synchronized Line baseline(Plot.Curve curve) {
        return band(List.copyOf(baseline.get(curve).values()));
    }

    synchronized Line policy(Plot.Curve curve) {
        return band(List.copyOf(policy.get(curve).values()));
    }

    /** The band of the pairs' differences: each replicate against its twin on the same luck. */
    synchronized Line difference(Plot.Curve curve) {
        List<Track> pairs = new ArrayList<>();
        policy.get(curve).forEach((replicate, track) -> {
            Track twin = baseline.get(curve).get(replicate);
            if (twin != null) {
                pairs.add(track.less(twin));
            }
        });
        return band(pairs);
    }

    private static Line band(List<Track> tracks) {
        double[] times = tracks.get(0).times();
        double[] centre = new double[times.length];
        double[] low = new double[times.length];
        double[] high = new double[times.length];
        double[] values = new double[tracks.size()];
        for (int i = 0; i < times.length; i++) {
            for (int k = 0; k < values.length; k++) {
                values[k] = tracks.get(k).values()[i];
            }
            Summary summary = Summary.of(values);
            centre[i] = summary.median();
            low[i] = summary.p05();
            high[i] = summary.p95();
        }
        return new Line("", Color.GRAY, Line.Weight.STRONG, times, centre, low, high);
    }
}
