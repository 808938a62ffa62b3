package rivalry.scenario;

import java.util.List;

/** The triangular distribution on [least, most likely, most]. */
final class Triangle {
    private Triangle() {}

    static double quantile(List<Double> ends, double share) {
        double width = ends.get(2) - ends.get(0);
        double left = ends.get(1) - ends.get(0);
        double right = ends.get(2) - ends.get(1);
        return share * width < left
                ? ends.get(0) + left * StrictMath.sqrt(share * width / left)
                : ends.get(2) - right * StrictMath.sqrt((1 - share) * width / Math.max(right, Double.MIN_NORMAL));
    }

    static double share(List<Double> ends, double value) {
        double width = ends.get(2) - ends.get(0);
        double from = value - ends.get(0);
        double to = ends.get(2) - value;
        if (from <= 0 || to <= 0) {
            return from <= 0 ? 0 : 1;
        }
        double left = ends.get(1) - ends.get(0);
        double right = ends.get(2) - ends.get(1);
        return value < ends.get(1) ? from / left * (from / width) : 1 - to / right * (to / width);
    }
}
