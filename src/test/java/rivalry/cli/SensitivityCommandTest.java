package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.SameBytes.assertSameBytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("rivalry sensitivity screens parameters, shares out variance, and keeps luck apart")
class SensitivityCommandTest {
    private static final String DESIGN = """
            name: Small
            question: What matters?
            kind: design
            extends: baseline
            factors:
              status: [calibrated, assumed]
              within: [compute.leak, compute.wear, ideas.productivity]
            outputs:
              capability: {measure: capability, entity: US, period: 2024-2025}
              compute: {measure: compute_share, entity: CN, period: 2024-2025}
            quick: {trajectories: 2, factors: 2, rows: 4, replicates: 2}
            full: {trajectories: 3, factors: 2, rows: 4, replicates: 2}
            """;

    @TempDir
    private Path folder;

    private Cli sensitivity(String design, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), design);
        List<Object> arguments = new ArrayList<>(
                List.of("sensitivity", file, "--set", "run.scale=5000", "--set", "horizon.end=2025-12"));
        arguments.addAll(List.of(more));
        return Cli.rivalry(arguments.toArray());
    }

    @Test
    void whatDrivesIdeasMovesTheFrontierAndBytesAreThoseOfOneThread() throws IOException {
        Cli one = sensitivity(DESIGN, "--out", folder.resolve("one"), "--threads", 1);
        assertThat(one.status()).isZero();
        assertThat(one.err()).contains("3 parameters vary: 16 runs to screen them, then 32 for the 2 that matter most");
        assertThat(one.out()).contains("Assumed, and influential", "What one run owes");
        assertThat(sensitivity(DESIGN, "--out", folder.resolve("two"), "--threads", 2, "--quiet")
                        .status())
                .isZero();
        assertSameBytes(
                folder.resolve("one"),
                folder.resolve("two"),
                List.of("screening.csv", "indices.csv", "luck.csv", "influential.csv"));
        double ideas = size("capability", "ideas.productivity");
        assertThat(ideas).isPositive().isGreaterThan(size("capability", "compute.leak"));
        assertThat(folder.resolve("one/figures/sensitivity.svg")).isNotEmptyFile();
        assertThat(Cli.rivalry("replay", folder.resolve("two"), "--quiet").out())
                .contains("Replayed to the same bytes");
    }

    private double size(String output, String parameter) throws IOException {
        return Files.readAllLines(folder.resolve("one/screening.csv")).stream()
                .filter(row -> row.startsWith(output + "," + parameter + ","))
                .mapToDouble(row -> Double.parseDouble(row.split(",")[4]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mistakesAreExplainedAndTheCostIsTold() throws IOException {
        assertThat(sensitivity(DESIGN, "--dry-run").out()).contains("runs").contains("48");
        Cli wrong = sensitivity(DESIGN.replace("measure: capability", "measure: capabilty"));
        assertThat(wrong.status()).isEqualTo(Exit.SCENARIO);
        assertThat(wrong.err()).contains("small.yaml:9:").contains("did you mean 'capability'?");
        assertThat(sensitivity(DESIGN.replace("compute.leak, compute.wear, ideas.productivity", "nowhere"))
                        .err())
                .contains("[no_factors]")
                .contains("small.yaml:7:12  the scenario has nothing named 'nowhere'");
        assertThat(sensitivity(DESIGN.replace("  status: [calibrated, assumed]\n", ""))
                        .err())
                .contains("[no_factors]")
                .contains("status: [assumed, calibrated]");
        assertThat(Cli.rivalry("check", "scenarios/design/headlines.yaml").out())
                .contains("a design of");
        assertThat(Cli.rivalry("show", "scenarios/design/headlines.yaml").out())
                .contains(
                        "# ideas.productivity: 0.0246 to 0.0314 in nine of ten draws, plausible 0.01 to 0.04, calibrated")
                .contains("# ideas.compute_returns: 0 to 0.25, assumed");
    }
}
