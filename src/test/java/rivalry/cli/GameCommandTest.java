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

@DisplayName("rivalry game plays every pair of choices on the same luck and keeps what follows")
class GameCommandTest {
    private static final String GAME = """
            name: Openness, small
            question: Should labs open?
            kind: game
            extends: baseline
            players:
              US:
                choices:
                  as-today: {says: as today}
                  open: {says: open, policies: {us-open: {actor: US, from: 2016-06, openness_incentive: 1}}}
                objective:
                  frontier: {measure: capability, entity: US, period: 2024-2025}
                  papers: {measure: impact, entity: US, period: 2020-2025, scale: logarithm, weight: 25}
              CN:
                choices:
                  as-today: {says: as today}
                  idle: {says: a rule that does nothing, policies: {cn-idle: {actor: CN, from: 2016-06, openness_incentive: 0}}}
                objective: {frontier: {measure: capability, entity: CN, period: 2024-2025, discount: 0.1}}
            """;

    private static final List<String> DATA =
            List.of("payoffs.csv", "terms.csv", "equilibria.csv", "zero_sum.csv", "runs.csv");

    @TempDir
    private Path folder;

    private Cli game(String out, Object... more) throws IOException {
        return play(GAME, out, more);
    }

    private Cli play(String game, String out, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), game);
        List<Object> arguments = new ArrayList<>(List.of(
                "game",
                file,
                "--replicates",
                5,
                "--set",
                "run.scale=5000",
                "--set",
                "horizon.end=2025-12",
                "--out",
                folder.resolve(out)));
        arguments.addAll(List.of(more));
        return Cli.rivalry(arguments.toArray());
    }

    @Test
    void aChoiceThatDoesNothingChangesNothingAndTies() throws IOException {
        Cli played = game("a", "--quiet");
        assertThat(played.err()).isEmpty();
        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains("25 × ln impact[US]")
                .contains("Some pay-offs tie")
                .contains("With fewer than 10 replicates, such as these 5, none of this is resolved")
                .contains("Is it zero-sum?")
                .doesNotContainPattern("\\[[0-9.]*[1-9]"); // a difference has its sign, the ends of its interval too
        List<String> rows = Files.readAllLines(folder.resolve("a/payoffs.csv"));
        assertThat(rows).hasSize(1 + 4 * 2);
        String quo = rows.get(1).substring("as-today,as-today".length());
        assertThat(rows.get(3)).isEqualTo("as-today,idle" + quo);
        assertThat(rows.get(1)).contains(",0,0,0,false,");
        assertThat(folder.resolve("a/figures/payoffs.svg")).isNotEmptyFile();
    }

    @Test
    void theBytesAreThoseOfOneThreadAndOfAReplay() throws IOException {
        assertThat(game("one", "--threads", 1, "--quiet", "--no-charts").status())
                .isZero();
        assertThat(game("two", "--threads", 2, "--quiet", "--no-charts").status())
                .isZero();
        assertSameBytes(folder.resolve("one"), folder.resolve("two"), DATA);
        Cli replay = Cli.rivalry("replay", folder.resolve("one"), "--quiet");
        assertThat(replay.out()).contains("Replayed to the same bytes");
        assertThat(replay.status()).isZero();
    }

    @Test
    void whatWasInterruptedIsResumed() throws IOException {
        assertThat(game("cut", "--quiet", "--no-charts").status()).isZero();
        byte[] whole = Files.readAllBytes(folder.resolve("cut/runs.csv"));
        Path journal = folder.resolve("cut/.parts/game.tsv");
        String text = Files.readString(journal);
        Files.writeString(journal, text.substring(0, text.length() / 2));
        Files.delete(folder.resolve("cut/runs.csv"));
        Cli resumed = Cli.rivalry("resume", folder.resolve("cut"));
        assertThat(resumed.status()).isZero();
        assertThat(resumed.err()).contains("20 of 20 runs done");
        assertThat(folder.resolve("cut/runs.csv")).hasBinaryContent(whole);
    }

    @Test
    void theDocumentIsAllThatStandardOutputHolds() throws IOException {
        Cli played = game("json", "--json", "--quiet", "--no-charts", "--seed", 7);
        assertThat(played.out().strip()).startsWith("{").endsWith("}");
        assertThat(played.out())
                .contains("\"seed\": 7,", "\"replicates\": 5,")
                .contains("\"cells\"", "\"equilibria\"", "\"zero_sum\"", "\"win_win_share\"", "\"best_response\"");
    }

    @Test
    void payOffsThatNoReplicateHasAreTold() throws IOException {
        String never = GAME.replace(
                "measure: capability, entity: US, period: 2024-2025",
                "measure: lag, entity: US, period: 2016, scale: logarithm");
        Cli played = play(never, "none", "--quiet");
        assertThat(played.err()).contains("only 0 of 5 replicates have a pay-off for every pair of choices");
        assertThat(played.status()).isEqualTo(Exit.SCENARIO);
    }

    @Test
    void badCommandsEndAsTheyShould() throws IOException {
        assertThat(game("x", "--replicates", 4).status()).isEqualTo(Exit.USAGE);
        assertThat(Cli.rivalry("game", Cli.BASELINE).status()).isEqualTo(Exit.SCENARIO);
        assertThat(Cli.rivalry("run", folder.resolve("small.yaml")).status()).isEqualTo(Exit.SCENARIO);
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/a"), "a");
        assertThat(game("full").status()).isEqualTo(Exit.FILES);
        assertThat(game("never", "--dry-run").out()).contains("runs").contains("20");
        assertThat(folder.resolve("never")).doesNotExist();
    }

    @Test
    void checkAndShowUnderstandIt() throws IOException {
        Path file = Files.writeString(folder.resolve("shown.yaml"), GAME);
        assertThat(Cli.rivalry("check", file).out()).contains("2 × 2 choices, 4 worlds");
        assertThat(Cli.rivalry("show", file).out())
                .contains("# US open: changes")
                .contains("#   policies.us-open: none → ");
    }
}
