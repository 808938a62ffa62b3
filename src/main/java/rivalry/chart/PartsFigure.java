package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rivalry.comparison.Decomposition;
import rivalry.comparison.Estimate;

/**
 * What the parts of a combined policy do to one headline measure: all together, each part's Shapley share, and each part
 * alone, as multiples of the smallest effect of interest.
 *
 * @param arm the combined policy's short name
 * @param smallest the smallest effect of interest, in the measure's unit
 */
public record PartsFigure(String arm, Subject subject, String period, Decomposition found, double smallest) {

    /** The id of the figure. */
    public String id() {
        return "parts-" + arm.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-"
                + HeadlineFigures.id(subject);
    }

    /** The figure; none where all together do nothing, or no smallest effect is known. */
    public Optional<Figure> figure(Map<String, String> countries) {
        if (!(smallest > 0) || !(Math.abs(found.together().value()) > 0)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        List<Estimate> values = new ArrayList<>();
        names.add("all together");
        values.add(found.together());
        found.parts().forEach(part -> {
            names.add(words(part) + ", share");
            values.add(part.share());
        });
        found.parts().forEach(part -> {
            names.add(words(part) + " alone");
            values.add(part.alone());
        });
        names.add("beyond the parts alone");
        values.add(found.synergy());
        Collections.reverse(names);
        Collections.reverse(values);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Region.ofNoPracticalDifference());
        for (int row = 0; row < values.size(); row++) {
            marks.add(whisker(row, values.get(row)));
        }
        Panel panel = Panel.ofMarks(
                "", Axis.signed("multiples of the smallest effect of interest"), Axis.named("", names), marks);
        return Optional.of(new Figure(
                id(),
                HeadlineFigures.capital(subject.phrase(countries)) + ", " + when() + ": what each part does",
                "each part's Shapley share (shares add up to all together) and each part alone, with 95 % intervals; filled dots"
                        + " are resolved",
                1,
                List.of(panel)));
    }

    private Mark whisker(int row, Estimate estimate) {
        return new Mark.Whisker(
                subject.printDifference(estimate.value()),
                colour(estimate),
                row,
                estimate.value() / smallest,
                orValue(estimate.interval().low(), estimate) / smallest,
                orValue(estimate.interval().high(), estimate) / smallest,
                found.isResolved(estimate));
    }

    private Color colour(Estimate estimate) {
        if (!found.isResolved(estimate)) {
            return Palette.GREY;
        }
        return estimate.value() > 0 ? Palette.BLUE : Palette.VERMILLION;
    }

    private static double orValue(double edge, Estimate estimate) {
        return Double.isFinite(edge) ? edge : estimate.value();
    }

    private static String words(Decomposition.Part part) {
        return part.name().replace('_', ' ');
    }

    private String when() {
        return period.contains("-") ? "mean of " + period.replace('-', '–') : period;
    }
}
