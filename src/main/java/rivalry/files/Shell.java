package rivalry.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Commands that can be pasted back into a POSIX shell. */
public final class Shell {
    private static final Pattern SAFE = Pattern.compile("[\\p{L}0-9_@%+=:,./-]+");

    private Shell() {}

    /** Words as one line; those that a shell would read otherwise stand in quotes. */
    public static String line(Collection<String> words) {
        return words.stream().map(Shell::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        return SAFE.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** The command that finishes a folder. */
    public static String resuming(Path folder) {
        return line(List.of("rivalry", "resume", folder.toString()));
    }
}
