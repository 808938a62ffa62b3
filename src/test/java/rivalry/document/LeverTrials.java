package rivalry.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rivalry.scenario.Lever;

/** What the full trial of all levers found, lever by lever, as the page on levers tells it. */
final class LeverTrials {
    private static final Path FOUND = Path.of("src/site/markdown/levers.csv");

    /** Verdicts that have a column of their own; every other is a failure. */
    private static final List<String> TOLD = List.of("yes", "too rare", "no channel");

    /** Beyond it an error is what rounding leaves: every replicate answers alike. */
    private static final double EXACT = 1e5;

    private LeverTrials() {}

    static String table() {
        List<String[]> pairs = pairs();
        String head = "| lever | measure | pairs or countries | moves as it must | too rare | no channel | fails |"
                + " least distance of ends (standard errors) |\n|---|---|---|---|---|---|---|---|\n";
        return head
                + Arrays.stream(Lever.values())
                        .map(lever -> row(lever, of(lever, pairs)))
                        .collect(Collectors.joining("\n"))
                + "\n| all | | " + counts(pairs) + " | |";
    }

    /** A row a trial: lever, actor, target, measure, verdict, distance of the ends, its standard error. */
    private static List<String[]> pairs() {
        try (Stream<String> lines = Files.lines(FOUND)) {
            return lines.skip(1).map(line -> line.split(",")).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String[]> of(Lever lever, List<String[]> pairs) {
        return pairs.stream().filter(pair -> pair[0].equals(lever.path())).toList();
    }

    private static String row(Lever lever, List<String[]> pairs) {
        String least = pairs.stream()
                .filter(pair -> pair[4].equals("yes"))
                .mapToDouble(pair -> Double.parseDouble(pair[5]) / Double.parseDouble(pair[6]))
                .min()
                .stream()
                .mapToObj(distance -> distance > EXACT ? "exact" : String.format(Locale.ROOT, "%.1f", distance))
                .collect(Collectors.joining());
        return "| `" + lever.path() + "` | `" + lever.measure() + "` | " + counts(pairs) + " | " + least + " |";
    }

    private static String counts(List<String[]> pairs) {
        Stream<Long> told = TOLD.stream().map(verdict -> count(pairs, verdict));
        long fails = pairs.stream().filter(pair -> !TOLD.contains(pair[4])).count();
        return Stream.concat(Stream.concat(Stream.of((long) pairs.size()), told), Stream.of(fails))
                .map(String::valueOf)
                .collect(Collectors.joining(" | "));
    }

    private static long count(List<String[]> pairs, String verdict) {
        return pairs.stream().filter(pair -> pair[4].equals(verdict)).count();
    }
}
