package rivalry.chart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * A comparison as figures need it: the baseline, and every arm played on the same luck.
 *
 * @param baseline the fans of the baseline
 */
public record Versus(Fans baseline, List<Arm> arms) {
    public Versus {
        arms = List.copyOf(arms);
    }

    /**
     * One arm.
     *
     * @param name the arm's short name, as result files write it
     * @param changes how its series differ from the baseline's
     * @param first change of the first rival's innovation in each replicate; empty if it was not computed
     * @param second change of the second rival's, replicate by replicate
     * @param zeroSum what is printed of its zero-sum index; empty if it is not resolved
     */
    public record Arm(String name, Fans fans, List<Change> changes, double[] first, double[] second, String zeroSum) {
        public Arm {
            changes = List.copyOf(changes);
        }

        /** The changes of one series, in the order of result files. */
        List<Change> of(String measure, String entity, String by) {
            return changes.stream()
                    .filter(change -> change.isOf(measure, entity, by))
                    .toList();
        }

        /** The paired difference year by year as a line with its interval, if there is any. */
        Optional<Line> differences(String measure, String entity, String by, String label, Color colour) {
            List<Change> years =
                    of(measure, entity, by).stream().filter(Change::isOfAYear).toList();
            return line(label, colour, years, (change, difference) -> difference);
        }
    }

    /**
     * Changes year by year as a line with its interval, if there are any.
     *
     * @param changes each of a year, in any order: those of the headlines are found first
     * @param scaled a change's difference, or an end of its interval, as it is drawn
     */
    static Optional<Line> line(
            String label, Color colour, List<Change> changes, ToDoubleBiFunction<Change, Double> scaled) {
        List<Change> years =
                changes.stream().sorted(Comparator.comparingInt(Change::year)).toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        label,
                        colour,
                        Line.Weight.STRONG,
                        each(years, Change::year),
                        each(years, change -> scaled.applyAsDouble(change, change.difference())),
                        each(
                                years,
                                change -> scaled.applyAsDouble(
                                        change, change.interval().low())),
                        each(
                                years,
                                change -> scaled.applyAsDouble(
                                        change, change.interval().high()))));
    }

    private static double[] each(List<Change> years, ToDoubleFunction<Change> number) {
        return years.stream().mapToDouble(number).toArray();
    }
}
