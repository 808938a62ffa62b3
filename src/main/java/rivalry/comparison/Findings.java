package rivalry.comparison;

import java.util.ArrayList;
import java.util.List;
import rivalry.observation.Yearly;

/** What the questions asked of one arm come to. */
public final class Findings {
    private Findings() {}

    /**
     * Answers every question, in order.
     *
     * @param growth how much the baseline's frontier capability grows in a month, in points
     */
    public static List<Finding> of(List<Question> questions, SmallestEffects smallest, double growth, Resampling luck) {
        List<Difference> differences =
                questions.stream().map(question -> difference(question, luck)).toList();
        double[] asked = new double[questions.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = questions.get(i).isHeadline() ? differences.get(i).p() : Double.NaN;
        }
        double[] adjusted = Holm.adjust(asked);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < asked.length; i++) {
            Difference difference = differences.get(i);
            double bound = smallest.on(questions.get(i).series().measure(), difference.baseline(), growth);
            Verdict verdict = Verdict.of(difference, bound).heldTo(adjusted[i]);
            findings.add(new Finding(questions.get(i), difference, adjusted[i], verdict));
        }
        return findings;
    }

    private static Difference difference(Question question, Resampling luck) {
        return question.series().measure().yearly() == Yearly.RATIO
                ? Difference.ofRatios(question.baseline(), question.arm(), luck)
                : Difference.ofMeans(values(question.baseline()), values(question.arm()), luck);
    }

    private static double[] values(List<Sample> samples) {
        return samples.stream().mapToDouble(Sample::value).toArray();
    }
}
