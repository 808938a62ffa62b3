package rivalry.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.guide.Sums;

/** The data files that the model paper is written from: facts as comment lines, then rows as the commands wrote them. */
record Paper(Map<String, String> facts, List<NamedCsvRecord> rows) {
    static final Path HISTORY = Path.of("scenarios/targets/history.yaml");
    static final Path RESPONSES = Path.of("scenarios/targets/responses.yaml");
    static final Path HOME = Path.of("src/site/markdown/paper");
    static final Path FIGURES = HOME.resolve("figures");
    static final Path SCORECARD = FIGURES.resolve("scorecard.svg");
    static final String COMMAND = "mvn test -Dtest=PaperTest -Drivalry.paper=full";

    static Path file(String name) {
        return HOME.resolve(name + ".csv");
    }

    static Paper read(String name) {
        try {
            Map<String, String> facts = new LinkedHashMap<>();
            List<String> table = new ArrayList<>();
            for (String line : Files.readAllLines(file(name))) {
                if (line.startsWith("# ")) {
                    int colon = line.indexOf(": ");
                    facts.put(line.substring(2, colon), line.substring(colon + 2));
                } else {
                    table.add(line);
                }
            }
            List<NamedCsvRecord> rows = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(String.join("\n", table))) {
                reader.forEach(rows::add);
            }
            return new Paper(facts, rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the numbers of a file depend on: the model, the scenario, and the file that says what to play. */
    static Map<String, String> sums(String study) throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        sums.put("model", Sums.model());
        sums.put("scenario", Sums.of(Sums.values(Path.of("scenarios/baseline.yaml"))));
        sums.put("study", Sums.of(study(study)));
        return sums;
    }

    private static String study(String name) throws IOException {
        return name.equals("facts")
                ? Files.readString(HISTORY) + Files.readString(RESPONSES)
                : Files.readString(Path.of("scenarios/design").resolve(name + ".yaml"));
    }
}
