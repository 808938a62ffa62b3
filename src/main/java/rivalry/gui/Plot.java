package rivalry.gui;

import java.util.List;
import java.util.function.Function;
import rivalry.chart.Axis;

/**
 * One of the live charts: a measure of one or two entities.
 *
 * @param key of its title and unit in the texts
 * @param curves what is drawn
 */
record Plot(String key, Scale scale, List<Curve> curves) {
    /** A series of a run and whose colour it has. */
    record Curve(String measure, String entity, String by, String country) {}

    /** How its numbers run. */
    enum Scale {
        AMOUNT(Axis::amount),
        SHARE(Axis::share),
        LEVEL(Axis::level);

        private final Function<String, Axis> axis;

        Scale(Function<String, Axis> axis) {
            this.axis = axis;
        }
    }

    /** In the order in which they stand beside the world. */
    static final List<Plot> ALL = List.of(
            new Plot("capability", Scale.LEVEL, both("capability")),
            new Plot("lag", Scale.AMOUNT, List.of(new Curve("lag", "CN", "", "CN"))),
            new Plot("joint", Scale.SHARE, List.of(new Curve("joint_share", "US+CN", "", ""))),
            new Plot("compute", Scale.SHARE, both("compute_share")),
            new Plot("impact", Scale.AMOUNT, both("impact")),
            new Plot("researchers", Scale.AMOUNT, both("researchers")),
            new Plot("ideas", Scale.AMOUNT, List.of(new Curve("idea_stock", "world", "", ""))),
            new Plot("hazard", Scale.AMOUNT, List.of(new Curve("breakthrough_hazard", "world", "", ""))),
            new Plot("open", Scale.SHARE, List.of(new Curve("open_release_share", "world", "", ""))),
            new Plot(
                    "tension",
                    Scale.SHARE,
                    List.of(new Curve("tension", "US>CN", "", "US"), new Curve("tension", "CN>US", "", "CN"))));

    private static List<Curve> both(String measure) {
        return List.of(new Curve(measure, "US", "", "US"), new Curve(measure, "CN", "", "CN"));
    }

    String title() {
        return Texts.of("plot." + key);
    }

    Axis axis() {
        return scale.axis.apply(Texts.of("plot." + key + ".unit"));
    }

    /** The axis of differences: nothing lies at 0, and shares differ in points. */
    Axis axisOfDifferences() {
        String unit = Texts.of("plot.difference", Texts.of("plot." + key + ".unit"));
        return scale == Scale.SHARE ? Axis.share(unit) : Axis.amount(unit);
    }
}
