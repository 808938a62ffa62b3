package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("rivalry compare --decompose says what each part of a combined policy does")
class DecomposeTest {
    private static final String TWO = """
            extends: baseline
            policies:
              both:
                actor: US
                target: CN
                from: 2025-01
                export_controls: {chips: 0.95, api: 0.9}
            """;

    @TempDir
    private Path folder;

    private Cli compare(String text, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("two.yaml"), text);
        List<Object> arguments = new ArrayList<>(List.of("compare", Cli.BASELINE, file, "--decompose"));
        arguments.addAll(List.of("--replicates", 5, "--set", "run.scale=5000", "--set", "horizon.end=2026-12"));
        arguments.addAll(List.of(more));
        return Cli.rivalry(arguments.toArray());
    }

    @Test
    void sharesAddUpToTheDifferenceAndTheReportCarriesThem() throws IOException {
        Path out = folder.resolve("out");
        Cli played = compare(TWO, "--out", out);
        assertThat(played.status()).isZero();
        assertThat(played.err())
                .contains("two is taken apart into chips, api: 4 worlds × 5 replicates = 20 further runs");
        assertThat(played.out()).contains("What each part does, 2026").doesNotContainPattern("\\d \\*");
        assertThat(played.out().lines().dropWhile(line -> !line.startsWith("What each part does")))
                .anySatisfy(line -> assertThat(line).contains("share of the world's AI compute", "percentage points"));
        double[] shares = parts(out, "shapley");
        String difference = Files.readAllLines(out.resolve("differences.csv")).stream()
                .filter(row -> row.startsWith("two,compute_share,CN,,2026,"))
                .findFirst()
                .orElseThrow();
        double whole = Double.parseDouble(difference.split(",")[7]);
        assertThat(shares).hasSize(2);
        assertThat(shares[0] + shares[1]).isCloseTo(whole, Assertions.withinPercentage(1e-4));
        assertThat(parts(out, "together")).containsExactly(whole);
        double[] alone = parts(out, "alone");
        assertThat(parts(out, "synergy"))
                .containsExactly(new double[] {whole - alone[0] - alone[1]}, Assertions.within(1e-6 * Math.abs(whole)));
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("What each part does", "id=\"parts-two-compute-share-cn\"");
        assertThat(out.resolve("figures/parts-two-compute-share-cn.csv"))
                .content()
                .contains("all together", "chips alone");
        assertThat(Cli.rivalry("replay", out, "--quiet").out()).contains("identical  decomposition.csv");
    }

    /** The numbers of one kind in the table of parts, for China's share of compute. */
    private static double[] parts(Path folder, String number) throws IOException {
        return Files.readAllLines(folder.resolve("decomposition.csv")).stream()
                .filter(row -> row.startsWith("two,compute_share,CN,,2026,") && row.contains("," + number + ","))
                .mapToDouble(row -> Double.parseDouble(row.split(",")[7]))
                .toArray();
    }

    @Test
    void theDocumentHoldsPartsAndInnovation() throws IOException {
        Cli played = compare(TWO, "--out", folder.resolve("json"), "--json", "--no-charts", "--quiet");
        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains("\"innovation\": [", "\"frontier\": {", "\"papers\": {", "\"zero_sum\": [")
                .contains("\"part\": \"chips\"", "\"shapley\": {", "\"together\": {", "\"synergy\": {");
    }

    @Test
    void theCostIsToldBeforeAndNothingToTakeApartIsSaid() throws IOException {
        Cli dry = compare(TWO, "--dry-run");
        assertThat(dry.err()).contains("= 20 further runs");
        assertThat(dry.status()).isZero();
        Cli single = compare(TWO.replace(", api: 0.9", ""), "--dry-run");
        assertThat(single.status()).isEqualTo(Exit.USAGE);
        assertThat(single.err()).contains("nothing to take apart");
    }
}
