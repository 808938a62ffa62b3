package rivalry.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rules that only the source can answer. Each returns what breaks it. */
final class SourceRules {
    private SourceRules() {}

    static List<String> packagesThatDoNotSayWhatTheyHold(Path root) {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .filter(folder -> !saysWhatItHolds(folder.resolve("package-info.java")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean saysWhatItHolds(Path info) {
        try {
            String text = Files.exists(info) ? Files.readString(info) : "";
            return Stream.of("<b>Holds</b>", "<b>Never holds</b>", "<b>May use</b>")
                    .allMatch(text::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Public and package methods of {@code equation} carry the number of their equation. */
    static List<String> equationsWithoutNumber(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.room().equals("equation"))
                .flatMap(source -> source.methods().stream())
                .filter(method -> !method.isPrivate())
                .filter(method -> !method.documentation().matches("(?s).*\\bE\\d{1,2}\\b.*"))
                .map(Source.Method::name)
                .toList();
    }

    static List<String> filesLongerThan(int lines, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines() > lines)
                .map(source -> source.file().getFileName() + " has " + source.lines() + " lines")
                .toList();
    }

    static List<String> methodsLongerThan(int lines, List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.methods().stream())
                .filter(method -> method.lines() > lines)
                .map(method -> method.name() + " has " + method.lines() + " lines")
                .toList();
    }

    static double medianFile(List<Source> sources) {
        return median(sources.stream().mapToInt(Source::lines).sorted().toArray());
    }

    static double medianMethod(List<Source> sources) {
        return median(sources.stream()
                .flatMap(source -> source.methods().stream())
                .mapToInt(Source.Method::lines)
                .sorted()
                .toArray());
    }

    private static double median(int[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
