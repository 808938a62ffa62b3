package rivalry.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who gains and who loses: each arm a cloud of replicates, one rival's change against the other's. */
final class ZeroSumPlane {
    /** Room beyond the farthest replicate, as a share of it. */
    private static final double MARGIN = 1.08;

    private ZeroSumPlane() {}

    static Optional<Figure> of(Versus versus) {
        List<Mark.Cloud> clouds = new ArrayList<>();
        for (int i = 0; i < versus.arms().size(); i++) {
            Versus.Arm arm = versus.arms().get(i);
            if (arm.first().length > 0) {
                clouds.add(new Mark.Cloud(label(arm), Palette.arm(i), arm.first(), arm.second()));
            }
        }
        if (clouds.isEmpty()) {
            return Optional.empty();
        }
        String one = versus.baseline().nameOf(versus.baseline().rivals().get(0));
        String other = versus.baseline().nameOf(versus.baseline().rivals().get(1));
        return Optional.of(of("zero-sum-plane", "Who gains and who loses", clouds, one, other));
    }

    /** The plane of two rivals' gains, with a cloud a policy. */
    static Figure of(String id, String title, List<Mark.Cloud> clouds, String one, String other) {
        double reach = 0;
        for (Mark.Cloud cloud : clouds) {
            reach = Math.max(reach, Math.max(reach(cloud.across()), reach(cloud.upward())));
        }
        List<Mark> marks = quadrants(reach > 0 ? MARGIN * reach : 1, one, other);
        marks.addAll(clouds);
        Axis x = Axis.amount("change of innovation, " + one + " (baseline's standard deviations)");
        Axis y = Axis.amount("change of innovation, " + other + " (baseline's standard deviations)");
        return new Figure(
                id,
                title,
                "each small dot a replicate, each large one a mean; the number is the zero-sum index: +1 one's gain is the "
                        + "other's loss, −1 both move alike",
                1,
                List.of(Panel.ofMarks("", x, y, marks)));
    }

    private static String label(Versus.Arm arm) {
        return arm.zeroSum().isEmpty() ? arm.name() : arm.name() + ": " + arm.zeroSum();
    }

    private static List<Mark> quadrants(double reach, String one, String other) {
        double[] gain = {0, reach};
        double[] loss = {-reach, 0};
        List<Mark> quadrants = new ArrayList<>();
        quadrants.add(new Mark.Region("win–win", Palette.GREEN, gain, gain, true));
        quadrants.add(new Mark.Region("win–lose: " + one + " gains", Palette.BLUE, gain, loss, true));
        quadrants.add(new Mark.Region("win–lose: " + other + " gains", Palette.VERMILLION, loss, gain, true));
        quadrants.add(new Mark.Region("lose–lose", Palette.GREY, loss, loss, true));
        return quadrants;
    }

    private static double reach(double[] values) {
        double reach = 0;
        for (double value : values) {
            reach = Math.max(reach, Double.isFinite(value) ? Math.abs(value) : 0);
        }
        return reach;
    }
}
