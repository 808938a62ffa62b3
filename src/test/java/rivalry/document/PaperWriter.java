package rivalry.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rivalry.cli.Cli;
import rivalry.files.Build;

/** Plays what the paper and the page of facts report with the very commands that users have, and keeps their tables and figures. */
final class PaperWriter {
    private final List<String> options;

    /** @param asked {@code quick}, or options such as {@code --replicates 20}; {@code full} is {@code --full} */
    PaperWriter(String asked) {
        options = switch (asked) {
            case "quick" -> List.of();
            case "full" -> List.of("--full");
            default -> List.of(asked.trim().split("\\s+"));
        };
    }

    /** Claims and ladder. */
    void write() throws IOException {
        Files.createDirectories(Paper.FIGURES);
        try (Stream<Path> old = Files.list(Paper.FIGURES)) {
            for (Path figure : old.filter(file -> !file.equals(Paper.SCORECARD)).toList()) {
                Files.delete(figure);
            }
        }
        play("claims", "claims", "claims", "trials");
        play("ablation", "ladder", "ladder");
    }

    /** The scorecard. */
    void writeFacts() throws IOException {
        play("facts", "facts", "facts", "responses");
    }

    private void play(String command, String study, String... tables) throws IOException {
        Path out = Files.createTempDirectory("paper");
        List<Object> arguments = new ArrayList<>(List.of(command, "--quiet", "--out", out));
        arguments.addAll(options);
        Cli cli = Cli.rivalry(arguments.toArray());
        if (cli.status() != 0) {
            throw new IllegalStateException(cli.err());
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("command", ("rivalry " + command + " " + String.join(" ", options)).strip());
        facts.put("version", Build.current().version());
        facts.putAll(Paper.sums(study));
        facts.put("replicates", study.equals("facts") ? runs(cli.out()) : replicates(out));
        StringBuilder head = new StringBuilder();
        facts.forEach((name, value) ->
                head.append("# ").append(name).append(": ").append(value).append('\n'));
        for (String table : tables) {
            Files.writeString(Paper.file(table), head + Files.readString(out.resolve(table + ".csv")));
        }
        try (Stream<Path> figures = Files.list(out.resolve("figures"))) {
            for (Path figure :
                    figures.filter(file -> file.toString().endsWith(".svg")).toList()) {
                Files.copy(figure, Paper.FIGURES.resolve(figure.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String runs(String printed) {
        return printed.replaceAll("(?s).*not scored; (\\d+) runs\\..*", "$1");
    }

    private static String replicates(Path out) throws IOException {
        return Files.readString(out.resolve("manifest.json")).replaceAll("(?s).*\"replicates\": (\\d+).*", "$1");
    }
}
