package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where values were written before a results folder kept them: each line of a kept scenario ends in a comment that says so. */
public final class KeptOrigins {
    private static final Pattern ORIGIN = Pattern.compile(".*  # (.+):(\\d+)");

    private KeptOrigins() {}

    /** The same changes, told to come from where they were written first. */
    public static List<InputChange> told(List<InputChange> changes) {
        return changes.stream().map(KeptOrigins::told).toList();
    }

    private static InputChange told(InputChange change) {
        if (change.line() == 0) {
            return change;
        }
        Matcher origin = ORIGIN.matcher(line(Path.of(change.file()), change.line()));
        return origin.matches()
                ? new InputChange(
                        change.arm(),
                        change.path(),
                        change.before(),
                        change.after(),
                        origin.group(1),
                        Integer.parseInt(origin.group(2)),
                        change.says(),
                        change.unit())
                : change;
    }

    private static String line(Path file, int number) {
        try {
            return Files.readAllLines(file).get(number - 1);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
    }
}
