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

@DisplayName("rivalry claims plays what decides, gives verdicts with intervals, and names what cannot be decided")
class ClaimsCommandTest {
    private static final String REGISTER = """
            name: Small
            question: What holds?
            kind: claims
            extends: baseline
            targets: targets/history.yaml
            quick: 10
            full: 20
            worlds:
              no-chips: {says: all legal chips stop, set: ['policies.stop={actor: US, target: CN, from: 2016-06, export_controls: {chips: 1}}']}
            claims:
              bites:
                says: controls cut what is bought
                published: here
                nature: cause
                mechanism: E4
                measure: chips
                experiment: chips stop
                trials:
                  fewer: {value: {measure: chips_legal, entity: US>CN, period: 2017, world: no-chips, against: baseline}, below: 0}
              helps:
                says: controls raise what is bought
                published: here
                nature: cause
                mechanism: E4
                measure: chips
                experiment: chips stop
                trials:
                  more: {value: {measure: chips_legal, entity: US>CN, period: 2017, world: no-chips, against: baseline}, above: 0}
              unasked:
                says: nobody can know
                published: here
                nature: description
                mechanism: none
                measure: none
                experiment: none
                why: nothing measures it
            figures:
              chips:
                title: What is bought?
                claims: [bites]
                panels:
                  Chips:
                    axis: H100e
                    scale: level
                    lines:
                      China: {measure: chips_legal, entity: US>CN, period: 2016-2017, world: no-chips, against: baseline}
            """;

    @TempDir
    private Path folder;

    private Cli claims(Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), REGISTER);
        List<Object> arguments = new ArrayList<>(
                List.of("claims", "--register", file, "--set", "run.scale=5000", "--set", "horizon.end=2025-12"));
        arguments.addAll(List.of(more));
        return Cli.rivalry(arguments.toArray());
    }

    @Test
    void verdictsFollowFromRunsAndBytesAreThoseOfOneThread() throws IOException {
        Cli one = claims("--out", folder.resolve("one"), "--threads", 1);
        assertThat(one.status()).as(one.err()).isZero();
        assertThat(one.err()).contains("3 claims, 2 worlds, 10 replicates each");
        assertThat(one.out())
                .containsPattern("bites +supported +fewer")
                .containsPattern("helps +not supported +more")
                .containsPattern("unasked +undecidable here +–");
        assertThat(claims("--out", folder.resolve("two"), "--threads", 2, "--quiet")
                        .status())
                .isZero();
        assertSameBytes(folder.resolve("one"), folder.resolve("two"), List.of("claims.csv", "trials.csv"));
        assertThat(folder.resolve("one/figures/chips.svg")).isNotEmptyFile();
        assertThat(Cli.rivalry("replay", folder.resolve("two"), "--quiet").out())
                .contains("Replayed to the same bytes");
    }

    @Test
    void someClaimsPlayOnlyWhatTheyNeed() throws IOException {
        assertThat(claims("unasked", "--dry-run").out()).containsPattern("runs +10");
        assertThat(claims("bites", "--dry-run", "--full").out()).containsPattern("runs +40");
        Cli wrong = claims("bits");
        assertThat(wrong.status()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("Did you mean 'bites'?");
        assertThat(claims("--quick", "--full").status()).isEqualTo(Exit.USAGE);
    }

    @Test
    void theDocumentHasWhatScriptsNeed() throws IOException {
        Cli cli = claims("--json", "--replicates", 2, "--no-charts", "--out", folder.resolve("json"));
        assertThat(cli.out())
                .contains("\"claims\": [", "\"id\": \"bites\"", "\"claim\": ", "\"mechanism\": ", "\"measure\": ")
                .contains("\"experiment\": ", "\"verdict\": \"undecidable here\"", "\"low\": null", "\"high\": -");
        assertThat(Cli.rivalry("check", "scenarios/design/claims.yaml").out()).contains("52 claims");
    }
}
