package rivalry.gui;

import java.awt.FontMetrics;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rivalry.scenario.Lever;

/** Names of files and rules as a person would say them, and as much of them as there is room for. */
final class Wording {
    private static final String MORE = "\u2026";
    private static final Map<Lever, Pattern> MOVED = moved();

    private Wording() {}

    /** {@code Chip rules 2023} of {@code chip-rules-2023}. */
    static String plain(String name) {
        String words = name.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The same; a country's sign at the end is written as one: {@code Science agreement US}. */
    static String plain(String name, Set<String> countries) {
        String last = name.substring(name.lastIndexOf('-') + 1);
        String sign = last.toUpperCase(Locale.ROOT);
        return countries.contains(sign) ? plain(name.substring(0, name.length() - last.length())) + sign : plain(name);
    }

    /** A policy's name: of a moved lever what the lever is called. */
    static String policy(String name, Set<String> countries) {
        return lever(name).map(lever -> Texts.of("lever." + lever.name())).orElse(plain(name, countries));
    }

    /** A line of the chronicle, which begins with the name of a policy. */
    static String news(String detail, Set<String> countries) {
        int end = detail.indexOf(' ');
        String first = end < 0 ? detail : detail.substring(0, end);
        return first.indexOf('-') < 0 ? detail : policy(first, countries) + detail.substring(first.length());
    }

    private static Optional<Lever> lever(String name) {
        return MOVED.entrySet().stream()
                .filter(each -> each.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the policy of a moved lever is called, by lever. */
    private static Map<Lever, Pattern> moved() {
        Map<Lever, Pattern> names = new EnumMap<>(Lever.class);
        for (Lever lever : Lever.values()) {
            String what =
                    lever.path().substring(lever.path().lastIndexOf('.') + 1).replace('_', '-');
            names.put(lever, Pattern.compile("([a-z]+-)?[a-z]+-" + what + "-\\d{4}-\\d{2}"));
        }
        return names;
    }

    /** As much of some words as there is room for [pixels], with a sign that more was left out. */
    static String cut(String words, FontMetrics metrics, double room) {
        if (metrics.stringWidth(words) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && metrics.stringWidth(words.substring(0, end) + MORE) > room) {
            end--;
        }
        return end < 2 ? "" : words.substring(0, end).stripTrailing() + MORE;
    }
}
