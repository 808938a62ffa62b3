package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bad scenario file and what must be said about it.
 *
 * <p>The resources under {@code bad/} hold one class of mistakes each: {@code --- title}, the text, and lines {@code =>
 * rule line:column part of the message}. A text is laid over the shipped baseline in a file of its own, after a first
 * line {@code extends: baseline}; as it is after {@code raw:}; and as the table or joint draws of such a file after
 * {@code table:} or {@code draws:}.
 */
public record BadFile(String group, String title, String text, List<String> told) {
    private static final List<String> GROUPS = List.of(
            "malformed", "keys", "types", "numbers", "dates", "names", "conflicts", "provenance", "extends", "tables");

    /** All of them, class by class. */
    public static Stream<BadFile> all() {
        return GROUPS.stream().flatMap(BadFile::group);
    }

    /** One of each class. */
    public static Stream<BadFile> samples() {
        return GROUPS.stream().map(group -> group(group).skip(2).findFirst().orElseThrow());
    }

    /** Writes it into a folder and returns the scenario file. */
    public Path writeTo(Path folder) throws IOException {
        if (title.startsWith("raw:")) {
            return Files.writeString(folder.resolve("bad.yaml"), text);
        } else if (title.startsWith("table:") || title.startsWith("draws:")) {
            Files.writeString(folder.resolve("table.csv"), text);
            String key = title.startsWith("table:") ? "tables: {ai_capex: table.csv}" : "draws: table.csv";
            return Files.writeString(folder.resolve("bad.yaml"), "extends: baseline\n" + key + "\n");
        }
        return Files.writeString(folder.resolve("bad.yaml"), "extends: baseline\n" + text);
    }

    /** What is missing in the messages printed about it; empty if all is told. */
    public List<String> notTold(String printed) {
        return told.stream().filter(line -> !isTold(line, printed)).toList();
    }

    private static boolean isTold(String line, String printed) {
        String[] words = line.split(" ", 3);
        boolean placed = words[1].matches("([a-z]+\\.[a-z]+:)?[0-9]+:[0-9]+");
        String part = placed ? words.length > 2 ? words[2] : "" : line.substring(words[0].length() + 1);
        String[] messages = printed.split("\n(?=\\S+:\\d+:\\d+  )");
        return Stream.of(messages)
                .anyMatch(message -> message.contains("[" + words[0] + "]")
                        && message.contains(part)
                        && (!placed
                                || message.lines()
                                        .findFirst()
                                        .orElse("")
                                        .contains(":" + words[1].replaceFirst(".*\\.[a-z]+:", "") + "  ")));
    }

    @Override
    public String toString() {
        return group + ": " + title;
    }

    private static Stream<BadFile> group(String group) {
        List<BadFile> files = new ArrayList<>();
        for (String block : resource(group).split("(?m)^--- ")) {
            if (!block.isEmpty()) {
                files.add(of(group, block));
            }
        }
        return files.stream();
    }

    private static BadFile of(String group, String block) {
        StringBuilder text = new StringBuilder();
        List<String> told = new ArrayList<>();
        block.lines().skip(1).forEach(line -> {
            if (line.startsWith("=> ")) {
                told.add(line.substring(3));
            } else {
                text.append(line).append('\n');
            }
        });
        return new BadFile(group, block.lines().findFirst().orElseThrow(), text.toString(), told);
    }

    private static String resource(String group) {
        try (var stream = BadFile.class.getResourceAsStream("/bad/" + group + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
