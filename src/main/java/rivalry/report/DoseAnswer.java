package rivalry.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rivalry.chart.Change;
import rivalry.chart.Subject;
import rivalry.files.ComparedArm;
import rivalry.files.Dosing;

/**
 * What a comparison of many doses says, in plain words and never beyond its findings: of each headline measure that some
 * dose moves, the weakest dose at which that is resolved and the one that moves it most. No shape is claimed.
 */
final class DoseAnswer {
    /** How many measures are told with their numbers. */
    private static final int TOLD = 5;

    private final Dosing dosing;
    private final Map<String, String> countries;
    private final int replicates;
    /** By subject, the change of each dose. */
    private final Map<Subject, Map<String, Change>> answers = new LinkedHashMap<>();

    private String period = "";

    DoseAnswer(Dosing dosing, List<ComparedArm> arms, Map<String, String> countries, int replicates) {
        this.dosing = dosing;
        this.countries = countries;
        this.replicates = replicates;
        for (ComparedArm arm : arms) {
            arm.headlines()
                    .map(Change::of)
                    .forEach(change -> hear(dosing.doses().get(arm.name()), change));
        }
    }

    private void hear(String dose, Change change) {
        if (change.period().length() < period.length()) {
            return;
        }
        if (change.period().length() > period.length()) {
            period = change.period();
            answers.clear();
        }
        answers.computeIfAbsent(change.subject(), s -> new LinkedHashMap<>()).put(dose, change);
    }

    List<String> paragraphs() {
        List<String> doses = List.copyOf(dosing.doses().values());
        String range = dosing.path() + (dosing.isTime() ? ", in starts from " : ", in doses from ") + doses.get(0)
                + " to " + doses.get(doses.size() - 1);
        String when = period.contains("-") ? "over " + period.replace('-', '–') : "in " + period;
        List<Subject> moved = answers.keySet().stream()
                .filter(subject -> answers.get(subject).values().stream().anyMatch(Change::isResolved))
                .sorted(Comparator.comparingDouble(
                        subject -> -most(subject).getValue().weight()))
                .toList();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Played: " + range + ", " + doses.size() + " in all, " + replicates + " replicates each. "
                + (moved.isEmpty()
                        ? "At none of them is a headline measure resolved as higher or lower than in the baseline, "
                                + when + "."
                        : "Compared with the same world without the change, " + when + ":"));
        moved.stream().limit(TOLD).forEach(subject -> paragraphs.add(tell(subject)));
        names("Also resolved at some dose: ", moved.stream().skip(TOLD).toList(), paragraphs);
        names(
                "Resolved at no dose: ",
                answers.keySet().stream().filter(s -> !moved.contains(s)).toList(),
                paragraphs);
        Answer.tooFew(replicates).ifPresent(paragraphs::add);
        return paragraphs;
    }

    private String tell(Subject subject) {
        List<Map.Entry<String, Change>> resolved = resolved(subject);
        Map.Entry<String, Change> first = resolved.get(0);
        Map.Entry<String, Change> most = most(subject);
        String name = capital(subject.phrase(countries)) + ": ";
        if (resolved.size() == 1) {
            return name + value(subject, first) + ", the only dose at which it is resolved.";
        }
        String told = first.equals(most)
                ? "at most " + value(subject, first)
                : value(subject, first) + ", at most " + value(subject, most);
        return name + told + "; resolved at " + resolved.size() + " of "
                + answers.get(subject).size() + ".";
    }

    private static String value(Subject subject, Map.Entry<String, Change> answer) {
        return subject.printDifference(answer.getValue().difference()) + " at " + answer.getKey();
    }

    private List<Map.Entry<String, Change>> resolved(Subject subject) {
        return answers.get(subject).entrySet().stream()
                .filter(answer -> answer.getValue().isResolved())
                .toList();
    }

    private Map.Entry<String, Change> most(Subject subject) {
        return resolved(subject).stream()
                .max(Comparator.comparingDouble(answer -> answer.getValue().weight()))
                .orElseThrow();
    }

    private void names(String lead, List<Subject> subjects, List<String> paragraphs) {
        if (!subjects.isEmpty()) {
            paragraphs.add(lead
                    + subjects.stream()
                            .map(subject -> subject.phrase(countries))
                            .collect(Collectors.joining("; "))
                    + ".");
        }
    }

    private static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
