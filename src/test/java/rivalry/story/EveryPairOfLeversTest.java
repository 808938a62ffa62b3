package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.scenario.Lever;

/** Writes what it found, so that the page on levers can show it: {@code -Drivalry.levers=full}, or one lever's name. */
@EnabledIfSystemProperty(
        named = "rivalry.levers",
        matches = ".+",
        disabledReason = "some sixty thousand runs: mvn test -Dtest=EveryPairOfLeversTest -Drivalry.levers=full")
@DisplayName(
        "Every lever moves its first-order measure monotonically, for every pair of countries between which it can act")
class EveryPairOfLeversTest {
    private static final Path FOUND = Path.of("src", "site", "markdown", "levers.csv");
    private static final String HEAD = "lever,actor,target,measure,moves,apart,error,values";

    static Stream<Lever> levers() {
        String asked = System.getProperty("rivalry.levers");
        return Stream.of(Lever.values()).filter(lever -> asked.equals("full") || asked.equals(lever.name()));
    }

    @ParameterizedTest
    @MethodSource("levers")
    void movesItsMeasure(Lever lever) throws IOException {
        List<String> countries = List.copyOf(Plays.prior().centre().countries().keySet());
        List<LeverTrial> trials = IntStream.of(20, 80, 320)
                .mapToObj(runs -> new LeverTrial(7, runs))
                .toList();
        List<LeverAnswer> answers = LeverTurn.all(lever, countries).stream()
                .map(turn -> answer(turn, trials))
                .toList();
        write(lever, answers);
        assertThat(answers).allMatch(EveryPairOfLeversTest::accepted);
    }

    /** Where twenty runs cannot tell, four or sixteen times as many decide. */
    private static LeverAnswer answer(LeverTurn turn, List<LeverTrial> trials) {
        LeverAnswer answer = trials.get(0).play(turn);
        for (int longer = 1; longer < trials.size() && !accepted(answer); longer++) {
            answer = trials.get(longer).play(turn);
        }
        return answer;
    }

    private static boolean accepted(LeverAnswer answer) {
        return List.of("yes", "too rare", "no channel").contains(answer.verdict());
    }

    private static void write(Lever lever, List<LeverAnswer> answers) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        List<String> before = Files.exists(FOUND) ? Files.readAllLines(FOUND) : List.of();
        for (Lever each : Lever.values()) {
            if (each == lever) {
                answers.forEach(answer -> lines.add(answer.row()));
            } else {
                before.stream()
                        .filter(line -> line.startsWith(each.path() + ","))
                        .forEach(lines::add);
            }
        }
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, lines, StandardCharsets.UTF_8);
    }
}
