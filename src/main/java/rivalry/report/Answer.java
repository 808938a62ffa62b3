package rivalry.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rivalry.chart.Change;
import rivalry.chart.Subject;
import rivalry.comparison.Interval;
import rivalry.comparison.Verdict;

/**
 * The answer to an arm's question in plain words: one sentence a group of findings, and none that goes beyond them.
 * A direction or a size is told of resolved differences only; the others are named for what they are.
 */
public final class Answer {
    /** How many differences are told with their numbers. */
    private static final int TOLD = 4;

    private final List<Change> headlines;
    private final Map<String, String> countries;
    private final int replicates;

    /** @param countries printed names by id */
    public Answer(List<Change> changes, Map<String, String> countries, int replicates) {
        headlines = changes.stream().filter(Change::isHeadline).toList();
        this.countries = countries;
        this.replicates = replicates;
    }

    /** A paragraph a period, the longer period first. */
    public List<String> paragraphs() {
        if (!headlines.isEmpty() && headlines.stream().allMatch(c -> c.verdict() == Verdict.IDENTICAL)) {
            return List.of("Nothing differs: every headline measure is identical in every replicate.");
        }
        List<String> paragraphs = new ArrayList<>();
        List<String> periods = headlines.stream()
                .map(Change::period)
                .distinct()
                .sorted(Comparator.comparing(period -> !period.contains("-")))
                .toList();
        for (String period : periods) {
            paragraphs.add(String.join(" ", tell(period)));
        }
        tooFew(replicates).ifPresent(paragraphs::add);
        return paragraphs;
    }

    /** What must be said where there are too few replicates for a verdict. */
    static Optional<String> tooFew(int replicates) {
        return replicates >= Verdict.FEWEST_REPLICATES
                ? Optional.empty()
                : Optional.of("With " + replicates
                        + " replicates nothing can be said of what is not identical; play at least "
                        + Verdict.FEWEST_REPLICATES + ".");
    }

    private List<String> tell(String period) {
        List<String> sentences = new ArrayList<>();
        List<Change> resolved = headlines.stream()
                .filter(change -> change.period().equals(period))
                .filter(Change::isResolved)
                .sorted(Comparator.comparingDouble(Change::weight).reversed())
                .toList();
        String when = period.contains("-") ? "Over " + period.replace('-', '–') : "In " + period;
        if (resolved.isEmpty()) {
            sentences.add(when + " no headline measure is resolved as higher or lower than in the baseline.");
        } else {
            sentences.add(when + ", compared with the same world without the change, "
                    + resolved.stream().limit(TOLD).map(this::withNumbers).collect(Collectors.joining("; ")) + ".");
        }
        rest(resolved, Verdict.HIGHER, "Also higher: ", sentences);
        rest(resolved, Verdict.LOWER, "Also lower: ", sentences);
        group(period, Verdict.NO_PRACTICAL_DIFFERENCE, "No practical difference: ", sentences);
        group(period, Verdict.NOT_RESOLVED, "Not resolved with " + replicates + " replicates: ", sentences);
        group(period, Verdict.IDENTICAL, "Identical in every replicate: ", sentences);
        return sentences;
    }

    private String withNumbers(Change change) {
        Subject subject = change.subject();
        Interval sizes = change.interval().ofSizes();
        String phrase = phrase(change);
        return phrase + (phrase.contains(",") ? ", is " : " is ")
                + change.verdict().words() + " by " + subject.printSize(change.difference())
                + " (95 % interval " + sizes.inWords(subject.differenceNumbers()::print) + ")";
    }

    private void rest(List<Change> resolved, Verdict verdict, String lead, List<String> sentences) {
        List<String> names = resolved.stream()
                .skip(TOLD)
                .filter(change -> change.verdict() == verdict)
                .map(this::phrase)
                .toList();
        if (!names.isEmpty()) {
            sentences.add(lead + String.join("; ", names) + ".");
        }
    }

    private void group(String period, Verdict verdict, String lead, List<String> sentences) {
        List<String> names = headlines.stream()
                .filter(change -> change.period().equals(period) && change.verdict() == verdict)
                .map(this::phrase)
                .toList();
        if (!names.isEmpty()) {
            sentences.add(lead + String.join("; ", names) + ".");
        }
    }

    private String phrase(Change change) {
        return change.subject().phrase(countries);
    }
}
