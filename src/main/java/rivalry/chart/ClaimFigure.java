package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import rivalry.comparison.CommonZeroSum;
import rivalry.comparison.Resampling;

/** The figures that answer a claim: how its numbers run from year to year, or who gains and who loses. */
public final class ClaimFigure {
    private static final String BAND = "mean over replicates on the same luck, with its 95 % interval";

    private ClaimFigure() {}

    /**
     * A number from year to year.
     *
     * @param entity whom it is about, which gives it its colour; empty if that tells nothing
     */
    public record Curve(String label, String entity, double[] years, double[] centre, double[] low, double[] high) {}

    /**
     * Curves on one pair of axes.
     *
     * @param isRelative whether values are shares, printed in per cent
     */
    public record Curves(String title, String axis, boolean isRelative, List<Curve> curves) {}

    /** A figure of curves. */
    public static Figure of(String id, String title, List<Curves> panels, Palette palette) {
        List<Panel> drawn = new ArrayList<>();
        for (Curves panel : panels) {
            List<Line> lines = new ArrayList<>();
            for (Curve curve : panel.curves()) {
                Color colour = curve.entity().isEmpty() ? Palette.arm(lines.size()) : palette.of(curve.entity());
                lines.add(new Line(
                        curve.label(),
                        colour,
                        Line.Weight.STRONG,
                        curve.years(),
                        curve.centre(),
                        curve.low(),
                        curve.high()));
            }
            Axis y = panel.isRelative() ? Axis.share(panel.axis()) : Axis.amount(panel.axis());
            drawn.add(new Panel(panel.title(), Axis.YEARS, y, lines, OptionalDouble.empty()));
        }
        return new Figure(id, title, BAND, 1, drawn);
    }

    /** A figure of worlds in the plane of both rivals' gains. */
    public static Figure plane(
            String id,
            String title,
            CommonZeroSum zeroSum,
            List<String> names,
            Map<String, String> labels,
            Resampling luck) {
        List<Mark.Cloud> clouds = new ArrayList<>();
        for (String world : zeroSum.first().keySet()) {
            String index =
                    Numbers.HUNDREDTHS.printSigned(zeroSum.index(world, luck).value());
            clouds.add(new Mark.Cloud(
                    labels.get(world) + ": " + index,
                    Palette.ordinal(clouds.size()), // more policies than there are colours for arms
                    zeroSum.first().get(world),
                    zeroSum.second().get(world)));
        }
        return ZeroSumPlane.of(id, title, clouds, names.get(0), names.get(1));
    }
}
