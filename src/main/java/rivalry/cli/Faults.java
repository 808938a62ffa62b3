package rivalry.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import rivalry.files.Build;
import rivalry.files.FolderRefused;
import rivalry.files.Neighbours;
import rivalry.files.Shell;
import rivalry.files.Unwritten;
import rivalry.scenario.InvalidScenario;

/** Turns what went wrong into words for the user and an exit status. */
record Faults(Terminal terminal) {
    /** How the parser tells that a word is none of those it knows: what it stands for, those it knows, the word. */
    private static final Pattern CHOICE =
            Pattern.compile("Invalid value for positional .* \\((.*)\\): expected one of \\[(.*)] .* but was '(.*)'");

    /** A command line that cannot be understood. */
    int ofUsage(ParameterException fault, String[] arguments) {
        terminal.err().println("rivalry: " + words(fault));
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, terminal.err());
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("Try: " + command + " --help");
        return Exit.USAGE;
    }

    /** A command that could not do its work. */
    int ofExecution(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof UsageFault) {
            return say(fault.getMessage(), Exit.USAGE);
        }
        if (fault instanceof InvalidScenario) {
            terminal.err().println(fault.getMessage());
            return Exit.SCENARIO;
        }
        if (fault instanceof NotComparable) {
            return say(fault.getMessage(), Exit.SCENARIO);
        }
        if (fault instanceof FolderRefused) {
            return say(fault.getMessage(), Exit.FILES);
        }
        if (fault instanceof Unwritten unwritten) {
            return say(words(unwritten) + goingOn(unwritten), Exit.FILES);
        }
        if (fault instanceof UncheckedIOException unreadable) {
            return say(words(unreadable), Exit.FILES);
        }
        return bug(fault);
    }

    /** Runs that need more memory than Java may take. */
    int ofMemory() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        return say(
                "not enough memory: Java may take " + most
                        + " MB here. Every run that is being played needs its own, some\n"
                        + "  400 MB at run.scale 1. Play fewer at once (--threads 1) or at a larger run.scale, or let Java take\n"
                        + "  more (JAVA_TOOL_OPTIONS=-Xmx4g). rivalry resume FOLDER then goes on with what was begun.",
                Exit.SOME_FAILED);
    }

    private static String words(ParameterException fault) {
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String first = "'" + unmatched.getUnmatched().get(0) + "'";
            boolean isCommand = fault.getCommandLine().getParent() == null;
            return isCommand
                    ? "there is no command " + first
                    : first + " is more than this command takes; a value with blanks stands in quotes";
        }
        String message = String.valueOf(fault.getMessage());
        Matcher choice = CHOICE.matcher(message);
        if (choice.matches()) {
            return choice.group(1) + " is one of " + choice.group(2).toLowerCase(Locale.ROOT) + ", not '"
                    + choice.group(3) + "'";
        }
        return message.replace("is not an int", "is not a whole number between ±" + Integer.MAX_VALUE);
    }

    private int say(String message, int status) {
        terminal.err().println("rivalry: " + message);
        return status;
    }

    private static String words(UncheckedIOException fault) {
        Throwable cause = fault.getCause();
        String place = cause.getMessage();
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder: " + place
                    + Neighbours.nearest(place)
                            .filter(near -> !near.toString().equals(place))
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("");
        }
        if (cause instanceof AccessDeniedException) {
            return "no permission: " + place;
        }
        String message = String.valueOf(fault.getMessage());
        return message.contains(String.valueOf(place)) ? place : message + ": " + place;
    }

    /** What was played until a disk was full is not lost. */
    private static String goingOn(Unwritten fault) {
        return fault.begun()
                .map(folder -> "\n  Once it can be written, go on with: " + Shell.resuming(folder))
                .orElse("");
    }

    private int bug(Exception fault) {
        terminal.err().println("rivalry: a fault of the program, not of what you typed. Please report it with the");
        terminal.err().println("lines below, the command and the scenario: see 'Reporting a fault' in README.md.");
        terminal.err().println("rivalry " + Build.current().version() + ", Java " + System.getProperty("java.version"));
        fault.printStackTrace(terminal.err());
        return Exit.INTERNAL;
    }
}
