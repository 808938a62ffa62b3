package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.experiment.Run;
import rivalry.files.ScenarioReader;
import rivalry.observation.History;
import rivalry.observation.Series;

/**
 * What shipped scenarios gave when last looked at. A change of results is made on purpose: {@code mvn test
 * -Dtest='G01*' -Drivalry.golden=write}, and a changelog line that says RESULTS CHANGE.
 */
@DisplayName("G01 shipped scenarios give what they gave before")
class G01_GoldenData {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @MethodSource("rivalry.files.ShippedScenarios#all")
    void asBefore(Path scenario) throws IOException {
        Path file = GOLDEN.resolve(scenario.getFileName().toString().replace(".yaml", ".csv"));
        History run = Run.play(ScenarioReader.read(scenario, Plays.SMALL).prior(), 1, 0);
        List<String> lines = lines(run);
        if (System.getProperty("rivalry.golden", "").equals("write")) {
            Files.createDirectories(GOLDEN);
            Files.write(file, lines);
        }
        assertThat(lines).containsAll(Files.readAllLines(file)); // new measures may join
    }

    /** Every measure of the rivals and the world in a few years. */
    private static List<String> lines(History run) {
        List<String> lines = new ArrayList<>();
        lines.add("measure,entity,by,2020,2025,2035");
        for (int i = 0; i < run.series().size(); i++) {
            Series series = run.series().get(i);
            if (List.of("US", "CN", "US>CN", "US+CN", "world").contains(series.entity())) {
                lines.add("%s,%s,%s,%s,%s,%s"
                        .formatted(
                                series.measure(),
                                series.entity(),
                                series.by(),
                                number(run.year(i, 2020)),
                                number(run.year(i, 2025)),
                                number(run.year(i, 2035))));
            }
        }
        return lines;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.8e", value);
    }
}
