package rivalry.comparison;

import rivalry.observation.Measure;
import rivalry.scenario.SmallestEffectParams;

/**
 * The smallest effects anybody need care about.
 *
 * @param months of frontier growth, for lag and capability
 * @param part of the baseline's value, for flows and stocks
 * @param points of a share in 0..1
 */
public record SmallestEffects(double months, double part, double points) {
    public static final SmallestEffects USUAL = new SmallestEffects(1, 0.02, 0.003);

    /** As a scenario states them. */
    public static SmallestEffects of(SmallestEffectParams stated) {
        return new SmallestEffects(stated.months(), stated.part(), stated.points());
    }

    /**
     * The smallest effect of interest on a measure, in its unit.
     *
     * @param baseline the measure's value in the baseline
     * @param growth how much the baseline's frontier capability grows in a month, in points
     */
    public double on(Measure measure, double baseline, double growth) {
        if (measure.isShare()) {
            return points;
        }
        return switch (measure.unit()) {
            case "months" -> months;
            case "points" -> months * growth;
            default -> part * Math.abs(baseline);
        };
    }
}
