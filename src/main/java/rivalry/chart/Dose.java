package rivalry.chart;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An outcome against a lever's strength or the month it starts in.
 *
 * @param lever the lever in words, such as {@code policies.tighter-chips.export_controls.chips}
 * @param isTime whether doses are points in time, in decimal years
 * @param doses ascending
 */
public record Dose(String lever, boolean isTime, double[] doses) {

    /**
     * The curve of one outcome: the paired difference at every dose, with its interval.
     *
     * @param changes one a dose, all of the same series and period
     */
    public Optional<Figure> figure(List<Change> changes, java.util.Map<String, String> countries) {
        if (changes.isEmpty() || changes.size() != doses.length) {
            return Optional.empty();
        }
        Change one = changes.get(0);
        Subject subject = new Subject(one.measure(), one.entity(), one.by());
        Color colour = Palette.arm(0);
        Line curve = new Line(
                "",
                colour,
                Line.Weight.STRONG,
                doses,
                changes.stream().mapToDouble(Change::difference).toArray(),
                changes.stream().mapToDouble(change -> change.interval().low()).toArray(),
                changes.stream().mapToDouble(change -> change.interval().high()).toArray());
        Axis x = isTime ? new Axis("start of " + lever, Scale.LINEAR, Numbers.YEAR, false) : Axis.level(lever);
        Panel panel = new Panel("", x, subject.differenceAxis(), List.of(curve), OptionalDouble.empty());
        String when = one.isOfAYear() ? one.period() : "mean of " + one.period().replace("-", "–");
        return Optional.of(new Figure(
                "dose-" + HeadlineFigures.id(subject),
                HeadlineFigures.capital(subject.phrase(countries)) + ", " + when,
                "paired difference from the baseline with its 95 % interval, by " + (isTime ? "start" : "dose"),
                1,
                List.of(panel)));
    }
}
