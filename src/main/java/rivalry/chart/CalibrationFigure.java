package rivalry.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What calibration leaves: of the space of parameters wave by wave, and of single parameters' ranges. */
public final class CalibrationFigure {
    private CalibrationFigure() {}

    /**
     * A parameter before and after.
     *
     * @param value its values after, in words
     * @param low place of the 5 % point of what is left, on the parameter's stated spread from 0 to 1
     * @param middle of the median
     * @param high of the 95 % point
     */
    public record Narrowed(String parameter, String value, double low, double middle, double high) {}

    /**
     * How much of the space is left after each wave.
     *
     * @param shares by wave
     */
    public static Figure space(double[] shares) {
        List<String> names = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int wave = shares.length; wave >= 0; wave--) {
            double left = wave == 0 ? 100 : 100 * shares[wave - 1];
            names.add(wave == 0 ? "before" : "wave " + wave);
            marks.add(new Mark.Whisker(
                    Numbers.HUMAN.print(left) + " %",
                    wave == 0 ? Palette.GREY : Palette.BLUE,
                    (double) shares.length - wave,
                    left,
                    left,
                    left,
                    true));
        }
        Panel panel = Panel.ofMarks("", Axis.logarithmic("share of the space, %"), Axis.named("", names), marks);
        return new Figure(
                "space",
                "What history leaves of the space of parameters",
                "not ruled out after each wave",
                1,
                List.of(panel));
    }

    /** The parameters' ranges after calibration, on the ranges they had before. */
    public static Figure ranges(List<Narrowed> parameters, int sets) {
        List<String> names = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Narrowed each = parameters.get(i);
            names.add(each.parameter());
            boolean told = each.high() - each.low() < 0.7 || Math.abs(each.middle() - 0.5) > 0.15;
            marks.add(new Mark.Whisker(
                    each.value(),
                    told ? Palette.BLUE : Palette.GREY,
                    parameters.size() - 1.0 - i,
                    each.middle(),
                    each.low(),
                    each.high(),
                    told));
        }
        Collections.reverse(names);
        Panel panel = Panel.ofMarks(
                "", Axis.share("place in the range stated before, by its quantiles"), Axis.named("", names), marks);
        return new Figure(
                "ranges",
                "What history tells of single parameters",
                "median and 90 % range of " + sets
                        + " plausible sets; without history: from 5 to 95 %, middle at 50 %; filled: history tells something",
                1,
                List.of(panel));
    }
}
