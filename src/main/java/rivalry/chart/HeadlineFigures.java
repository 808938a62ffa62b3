package rivalry.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import rivalry.observation.Headline;

/** Each headline measure: fans of baseline and arms overlaid, the paired difference below. */
final class HeadlineFigures {
    static final String PREFIX = "headline-";

    private HeadlineFigures() {}

    static List<Figure> of(Versus versus) {
        return Headline.ALL.stream()
                .map(headline -> figure(versus, Subject.of(headline)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Figure> figure(Versus versus, Subject subject) {
        Draft draft = new Draft(versus.baseline());
        List<Line> overlaid = new ArrayList<>();
        List<Line> differences = new ArrayList<>();
        draft.line(subject.measure(), subject.entity(), subject.by(), "baseline", Palette.GREY)
                .map(Line::ghost)
                .ifPresent(overlaid::add);
        for (int i = 0; i < versus.arms().size(); i++) {
            Versus.Arm arm = versus.arms().get(i);
            new Draft(arm.fans())
                    .line(subject.measure(), subject.entity(), subject.by(), arm.name(), Palette.arm(i))
                    .ifPresent(overlaid::add);
            arm.differences(subject.measure(), subject.entity(), subject.by(), arm.name(), Palette.arm(i))
                    .ifPresent(differences::add);
        }
        if (overlaid.isEmpty() || differences.isEmpty()) {
            return Optional.empty();
        }
        Panel levels = draft.panel("", subject.axis(), overlaid);
        Panel below = new Panel(
                "Paired difference from the baseline, 95 % interval",
                Axis.YEARS, subject.differenceAxis(), differences, OptionalDouble.empty());
        return Optional.of(new Figure(
                PREFIX + id(subject),
                capital(subject.phrase(versus.baseline().countries())),
                Draft.band(versus.baseline()),
                1,
                List.of(levels, below)));
    }

    /** {@code elite-share-world-place-us}: fit for a file's name. */
    static String id(Subject subject) {
        String all = subject.measure() + "-" + subject.entity() + (subject.by().isEmpty() ? "" : "-" + subject.by());
        return all.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
