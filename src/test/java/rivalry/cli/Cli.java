package rivalry.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rivalry.files.StandardStream;

/** The program as its users meet it: a command line in, a status and two texts out. */
public record Cli(int status, String out, String err) {
    static final Path BASELINE = Path.of("scenarios/baseline.yaml");

    /** Runs a command in this Java machine. */
    public static Cli rivalry(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        Arrays.setAll(texts, i -> arguments[i].toString());
        int status = Main.execute(new StandardStream(out), new StandardStream(err), false, texts);
        return new Cli(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Starts a command in a Java machine of its own. */
    static Process start(List<String> machine, Object... arguments) throws IOException {
        return start(command(machine, arguments));
    }

    /** Starts a program whose two texts are told as one. */
    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /**
     * The same command for a child that heeds a signal. A build in the background of a script is started to ignore INT, and
     * its children would be too.
     */
    static List<String> heeding(String signal, List<String> command) throws IOException, InterruptedException {
        List<String> heeding = new ArrayList<>(List.of("env", "--default-signal=" + signal));
        if (status(heeding.get(0), heeding.get(1), "true") != 0) {
            boolean heeded = status("sh", "-c", "kill -" + signal + " $$") != 0;
            assumeTrue(heeded, "started to ignore " + signal + ", and env cannot undo it here");
            return command;
        }
        heeding.addAll(command);
        return heeding;
    }

    private static int status(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }

    /** How a shell would be told to start a command in a Java machine of its own. */
    static List<String> command(List<String> machine, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }
}
