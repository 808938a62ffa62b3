package rivalry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rivalry.cli.Cli.rivalry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import rivalry.files.ScenarioReader;
import rivalry.files.StandardStream;
import rivalry.scenario.Scenario;

@DisplayName("rivalry, the program")
class MainTest {
    static Stream<String> commands() {
        CommandLine.Command command = Main.class.getAnnotation(CommandLine.Command.class);
        return Stream.of(command.subcommands())
                .map(type -> type.getAnnotation(CommandLine.Command.class).name());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithAnExample(String command) {
        Cli help = rivalry(command, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: rivalry " + command).contains("Example: rivalry " + command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noLineOfHelpIsTooWideOrBrokenInsideAWord(String command) {
        String help = rivalry(command, "--help").out();

        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
        assertThat(help).doesNotContainPattern("\\.\\R +[a-z]+=").doesNotContainPattern("[a-z]\\R +\\[[A-Z]+]@");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleCanBeTypedAsItStands(String command) {
        String help = rivalry(command, "--help").out();
        String examples = help.substring(help.indexOf("Example: ") + 9).replaceAll("\\\\\\R +", "");

        for (String example : examples.split("\\R", -1)) {
            String[] words = example.replaceAll(" > .*", "").strip().split(" +");
            if (words.length > 1) {
                assertThat(words).startsWith("rivalry", command);
                parsed(Arrays.copyOfRange(words, 1, words.length));
                assertThat(words).allMatch(MainTest::isThereIfShipped);
            }
        }
    }

    private static void parsed(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.commandLine(new Terminal(nowhere, nowhere, false, false)).parseArgs(words);
    }

    /** Whether a word names no shipped scenario, or one that is there. */
    private static boolean isThereIfShipped(String word) {
        return !word.startsWith("scenarios/") || Files.exists(Path.of(word.replace("*.yaml", "")));
    }

    @Test
    void theProgramExplainsItself() {
        Cli help = rivalry("--help");

        assertThat(help.status()).isZero();
        commands().forEach(command -> assertThat(help.out()).contains("  " + command));
        assertThat(help.out()).contains("3          a scenario cannot be read").doesNotContain(" is:\n");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void helpCanBeAskedForAsACommand() {
        assertThat(rivalry("help").out()).isEqualTo(rivalry("--help").out());
        assertThat(rivalry("help", "run").out())
                .isEqualTo(rivalry("run", "--help").out());
    }

    @Test
    void theVersionNamesCommitAndModel() {
        assertThat(rivalry("--version").out()).matches("rivalry \\d+\\.\\d+.*, commit \\S+, model [0-9a-f]{16}\\R");
    }

    @Test
    void withoutACommandItExplainsItselfAndFails() {
        Cli nothing = rivalry();

        assertThat(nothing.status()).isEqualTo(Exit.USAGE);
        assertThat(nothing.err()).contains("Usage: rivalry");
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheNearest() {
        Cli misspelt = rivalry("replya");

        assertThat(misspelt.status()).isEqualTo(Exit.USAGE);
        assertThat(misspelt.err()).contains("replay").doesNotContain("Exception");
    }

    @Test
    void aFullDiskUnderStandardOutputIsNoSuccess() {
        assertThat(withOutputThatSays("No space left on device").status()).isEqualTo(Exit.FILES);
        assertThat(withOutputThatSays("No space left on device").err()).contains("No space left");
    }

    @Test
    void aReaderWhoStopsReadingIsNoFault() {
        Cli cli = withOutputThatSays("Broken pipe");

        assertThat(cli.status()).isZero();
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void norInAnotherLanguage() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(Cli.command(List.of(), "describe"));
        command.environment().put("LC_ALL", "de_DE.UTF-8"); // where the system has it
        Process process = command.start();
        process.getInputStream().close();

        assertThat(process.getErrorStream()).hasContent("");
        assertThat(process.waitFor()).isZero();
    }

    private static Cli withOutputThatSays(String fault) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(fault);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.execute(new StandardStream(full), new StandardStream(err), false, "--help");
        return new Cli(status, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void onATerminalHelpIsColouredUnlessUnwanted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.execute(new StandardStream(out), new StandardStream(OutputStream.nullOutputStream()), true, "--help");

        boolean coloured = out.toString(StandardCharsets.UTF_8).contains("\u001b[");
        assertThat(coloured).isEqualTo(Terminal.isColourWanted());
        assertThat(rivalry("--help").out()).doesNotContain("\u001b[");
    }

    @Test
    void benchPrintsItsLines(@TempDir Path folder) throws IOException {
        Path twoYears = Files.writeString(folder.resolve("two-years.yaml"), twoYears());
        Cli bench = rivalry("bench", twoYears, "--repeats", 1);

        assertThat(bench.status()).as(bench.err()).isZero();
        for (String line : List.of(
                "a replicate, scale 100, warm",
                "one of many",
                "run of 20",
                "scale 1 ",
                "memory",
                "exponent",
                "in a month")) {
            assertThat(bench.out()).contains(line);
        }
        for (String scale : List.of("100", "1")) {
            assertThat(bench.out())
                    .containsPattern(
                            "allocated in the population loops, scale " + scale + " +[0-9. k]+ bytes +aim < 1024");
        }
        assertThat(rivalry("bench", "--repeats", 0).status()).isEqualTo(Exit.USAGE);
    }

    /** The baseline's first two years; what is dated later is taken out. */
    private static String twoYears() {
        Scenario baseline = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"))
                .prior()
                .centre();
        return "name: Two years\nextends: baseline\nhorizon: {end: 2017-12, history_until: 2016-12}\n"
                + without("policies", baseline.policies().keySet())
                + without("events", baseline.events().keySet());
    }

    private static String without(String section, Collection<String> entries) {
        return section + ": {" + String.join(": none, ", entries) + ": none}\n";
    }
}
