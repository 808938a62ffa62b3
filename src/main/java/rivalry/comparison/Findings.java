package rivalry.comparison;

import java.util.ArrayList;
import java.util.List;

/** Answers the questions asked of one arm. */
public final class Findings {
    private final SmallestEffects smallest;
    private final double growth;
    private final Resampling luck;

    /** @param growth how much the baseline's frontier capability grows in a month, in points */
    public Findings(SmallestEffects smallest, double growth, Resampling luck) {
        this.smallest = smallest;
        this.growth = growth;
        this.luck = luck;
    }

    /**
     * Answers questions that are asked together, in order: "different" is said of none that would not stand after {@link
     * Holm}'s correction for their number.
     *
     * @param answers what the arms say to each question
     */
    public List<Finding> together(List<Question> questions, List<Twins> answers) {
        List<Difference> differences = Difference.of(answers, luck, true);
        double[] adjusted =
                Holm.adjust(differences.stream().mapToDouble(Difference::p).toArray());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            findings.add(finding(questions.get(i), differences.get(i), adjusted[i]));
        }
        return findings;
    }

    /** Answers a question of its own. */
    public Finding alone(Question question, Twins answer) {
        return alone(List.of(question), List.of(answer)).get(0);
    }

    /** Answers questions each of its own; nothing is tested. */
    public List<Finding> alone(List<Question> questions, List<Twins> answers) {
        List<Difference> differences = Difference.of(answers, luck, false);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            findings.add(finding(questions.get(i), differences.get(i), Double.NaN));
        }
        return findings;
    }

    private Finding finding(Question question, Difference difference, double adjusted) {
        double bound = smallest.on(question.series().measure(), difference.baseline(), growth);
        return new Finding(
                question,
                difference,
                bound,
                adjusted,
                Verdict.of(difference, bound).heldTo(adjusted));
    }
}
