package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rivalry.comparison.Score;
import rivalry.comparison.Scorecard;
import rivalry.comparison.TargetWords;

/** The scorecard: how far the model is from each number of history, in standard units of that number's own band. */
public final class FactsFigure {
    /** Where a band ends, in standard units: it is read as a 90 % interval. */
    private static final double EDGE = 1.645;

    /** No interval is drawn beyond. */
    private static final double FARTHEST = 10;

    private static final int LONGEST = 62;
    private static final Pattern YEARS = Pattern.compile("(\\d{4}( to \\d{4})?)$");
    private static final Pattern END = Pattern.compile("[, ]+$");

    private FactsFigure() {}

    /**
     * The one figure of a scorecard with scored targets.
     *
     * @param words what each target is, by its id
     */
    public static Figure of(Scorecard scorecard, Map<String, String> words, int runs) {
        List<Score> scores = new ArrayList<>(scorecard.scores());
        scores.sort((a, b) -> Double.compare(Math.abs(b.distance()), Math.abs(a.distance())));
        Collections.reverse(scores);
        List<String> names = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Region(
                "",
                Palette.BLUE,
                new double[] {-EDGE, EDGE},
                new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY},
                false));
        for (Score score : scores) {
            marks.add(whisker(score, names.size()));
            names.add(name(TargetWords.brief(words.get(score.id()))));
        }
        return new Figure(
                "scorecard",
                scorecard.hits() + " of " + scores.size() + " numbers of history lie in their bands",
                "centre and 90 % interval of " + runs
                        + " runs, in standard units of each number's band (tinted: ±1.6); "
                        + "beside it the model's number, then history's; filled: outside the band",
                1,
                List.of(Panel.ofMarks(
                        "",
                        Axis.signed("standard units from history: above 0 the model has more"),
                        Axis.named("", names),
                        marks)));
    }

    private static Mark whisker(Score score, int row) {
        Color colour = score.hit() ? Palette.BLUE : Palette.VERMILLION;
        return new Mark.Whisker(
                Numbers.HUMAN.print(score.centre()) + " · "
                        + Numbers.HUMAN.print(score.target().value()),
                colour,
                row,
                drawn(score.distance()),
                drawn(score.distanceOf(score.p05())),
                drawn(score.distanceOf(score.p95())),
                !score.hit());
    }

    private static double drawn(double distance) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
    }

    /** Long words lose their middle: the years at the end tell rows apart. */
    private static String name(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        Matcher when = YEARS.matcher(words);
        String years = when.find() ? " " + when.group(1) : "";
        int end = words.lastIndexOf(' ', LONGEST - years.length());
        return END.matcher(words.substring(0, end)).replaceFirst("") + " …" + years;
    }
}
