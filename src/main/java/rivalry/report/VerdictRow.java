package rivalry.report;

import java.util.Locale;
import java.util.Map;
import rivalry.chart.Change;
import rivalry.chart.Numbers;
import rivalry.chart.Subject;
import rivalry.comparison.Difference;
import rivalry.comparison.Interval;

/**
 * A row of the table of verdicts: words to read, numbers to sort by.
 *
 * @param unit of the difference
 * @param difference sorted by as a multiple of the smallest effect of interest, which compares rows of unlike units
 * @param above share of replicates in which the arm lies above
 * @param gain how many times less the paired difference varies than an unpaired one
 * @param p p-value after Holm's correction
 * @param isHeadline whether it is one of the few that were judged together
 */
public record VerdictRow(
        String arm,
        String measure,
        String unit,
        String period,
        String baseline,
        Cell difference,
        String interval,
        Cell percent,
        Cell above,
        Cell gain,
        Cell p,
        String verdict,
        boolean isHeadline) {

    /**
     * A number in a table.
     *
     * @param text as read
     * @param value as sorted by; empty where there is none
     */
    public record Cell(String text, String value) {
        static Cell of(double value, String text) {
            return Double.isFinite(value)
                    ? new Cell(text, String.format(Locale.ROOT, "%.6g", value))
                    : new Cell("–", "");
        }
    }

    static VerdictRow of(
            String arm, Change change, Difference difference, double pHolm, Map<String, String> countries) {
        Subject subject = change.subject();
        double multiple = change.smallest() > 0 ? change.difference() / change.smallest() : Double.NaN;
        double above = difference.shareAbove();
        double gain = difference.varianceReduction();
        return new VerdictRow(
                arm,
                subject.phrase(countries),
                subject.differenceUnit(),
                change.period().replace('-', '–'),
                subject.axis().numbers().print(change.baseline()),
                new Cell(
                        subject.differenceNumbers().printSigned(change.difference()),
                        Cell.of(multiple, "").value()),
                interval(change, subject.differenceNumbers()),
                Cell.of(difference.percent(), Numbers.HUMAN.printSigned(difference.percent()) + " %"),
                Cell.of(above, Numbers.PERCENT.print(Math.rint(above * 1000) / 1000)),
                Cell.of(gain, Numbers.HUMAN.print(gain) + " ×"),
                Cell.of(pHolm, pHolm < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", pHolm)),
                change.verdict().words(),
                change.isHeadline());
    }

    private static String interval(Change change, Numbers numbers) {
        Interval interval = change.interval();
        return Double.isFinite(interval.low()) ? interval.inWords(numbers::printSigned) : "–";
    }

    /** A word for style sheets: {@code no-practical-difference}. */
    public String kind() {
        return verdict.replace(' ', '-');
    }
}
