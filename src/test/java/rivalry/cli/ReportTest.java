package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.experiment.Arm;
import rivalry.files.Detail;
import rivalry.files.Inputs;
import rivalry.files.ResultsFolder;
import rivalry.files.Span;

@DisplayName("what is said at the end")
class ReportTest {
    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Terminal terminal =
            new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false);

    @Test
    @DisplayName("runs that fail are counted, kept with their trace, and end in 5")
    void failedRuns() {
        Inputs inputs = new Inputs(
                "1", "c", "m", "rivalry run", 1, 3, Detail.YEARS, new Span(2016, 2017), false, Map.of("broken", "0"));
        Plan plan = new Plan(
                List.of(new Arm("broken", null)), inputs, Map.of("scenario.yaml", "name: broken\n"), List.of());
        Path place = temp.resolve("broken");

        try (ResultsFolder folder = ResultsFolder.create(place, inputs, plan.scenarios(), Map.of())) {
            PlanSession.Outcome outcome = new PlanSession(plan, folder, terminal).play(1);
            int status = new Report(List.of(), terminal).print(outcome, place, false);

            assertThat(status).isEqualTo(Exit.SOME_FAILED);
        }
        assertThat(err.toString()).contains("3 of 3 runs failed").contains("First: replicate 0 of broken");
        assertThat(place.resolve(".parts/broken-2.failed.txt")).exists();
        assertThat(place.resolve("series.csv")).exists();
    }

    @Test
    void interruptedIsTold() {
        PlanSession.Outcome outcome = new PlanSession.Outcome(null, Map.of(), Map.of(), 0, "", true);

        assertThat(new Report(List.of(), terminal).print(outcome, temp, false)).isEqualTo(Exit.INTERRUPTED);
    }
}
