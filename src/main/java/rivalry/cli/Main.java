package rivalry.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import rivalry.files.Build;
import rivalry.files.StandardStream;

/** The program: finds the command, runs it, and turns whatever happens into a message and an exit status. */
@Command(
        name = "rivalry",
        description = "Simulates the rivalry and entanglement of the US and Chinese AI ecosystems, 2016 to 2035.",
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            ResumeCommand.class,
            ReplayCommand.class,
            GameCommand.class,
            GuiCommand.class,
            CalibrateCommand.class,
            SensitivityCommand.class,
            FactsCommand.class,
            ClaimsCommand.class,
            AblationCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            DescribeCommand.class,
            SchemaCommand.class,
            BenchCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "How a command ends (exit status):%n",
        exitCodeList = {
            "0:done",
            "1:a fault of the program: please report it",
            "2:the command line cannot be meant",
            "3:a scenario cannot be read, or arms cannot be compared",
            "4:files or environment: unknown path, full disk, locked folder",
            "5:some runs failed; the others are kept",
            "6:a --require or a replay is not met",
            "130, 143:interrupted"
        },
        footer = {
            "",
            "Example: rivalry run scenarios/baseline.yaml",
            "Every command explains itself: rivalry run --help"
        })
@SuppressWarnings("UnusedVariable") // picocli reads the options
public final class Main {
    @Option(names = "--version", versionHelp = true, description = "Print the version.")
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Explain this command.")
    private boolean help;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(execute(StandardStream.out(), StandardStream.err(), Terminal.isLiveHere(), arguments));
    }

    /** Runs a command line and returns its exit status. */
    static int execute(StandardStream out, StandardStream err, boolean live, String... arguments) {
        Terminal terminal = new Terminal(printer(out), printer(err), live, live && Terminal.isColourWanted());
        int status = execute(terminal, arguments);
        terminal.out().flush();
        if (!out.fault().isEmpty()) {
            terminal.err().println("rivalry: cannot write to standard output: " + out.fault());
            status = status == Exit.OK ? Exit.FILES : status;
        }
        terminal.err().flush();
        return status;
    }

    /** Runs a command line that speaks to a terminal of the caller's. */
    static int execute(Terminal terminal, String... arguments) {
        try {
            return commandLine(terminal).execute(meant(arguments));
        } catch (OutOfMemoryError full) {
            return new Faults(terminal).ofMemory();
        }
    }

    /** {@code help run} means {@code run --help}; picocli's own command for it would have to be without --help. */
    private static String[] meant(String... words) {
        if (words.length == 0 || !words[0].equals("help")) {
            return words;
        }
        String[] meant = Arrays.copyOfRange(words, 1, words.length + 1);
        meant[words.length - 1] = "--help";
        return meant;
    }

    /** The command line as it is read and explained. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine commands = new CommandLine(new Main(), new Commands(terminal));
        Faults faults = new Faults(terminal);
        commands.setOut(terminal.out());
        commands.setErr(terminal.err());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.hasColour() ? Ansi.ON : Ansi.OFF));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler(faults::ofUsage);
        commands.setExecutionExceptionHandler(faults::ofExecution);
        commands.setExecutionStrategy(Main::run);
        return commands;
    }

    /** Without a command there is nothing to do but to explain. */
    private static int run(CommandLine.ParseResult parsed) {
        CommandLine commands = parsed.commandSpec().commandLine();
        if (parsed.isVersionHelpRequested()) {
            Build build = Build.current();
            commands.getOut()
                    .printf("rivalry %s, commit %s, model %s%n", build.version(), build.commit(), build.model());
            return Exit.OK;
        }
        if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
            commands.usage(commands.getErr());
            return Exit.USAGE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static PrintWriter printer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Makes commands, each with the terminal it speaks to if it asks for one. */
    private record Commands(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Terminal.class) {
                    return type.cast(constructor.newInstance(terminal));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
