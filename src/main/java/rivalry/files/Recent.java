package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files a user opened or saved lately: a short list in the folder {@code .rivalry} of the user's home, or of the
 * folder that the property {@code rivalry.home} names. That it cannot be read or written is no fault.
 */
public final class Recent {
    private static final int MOST = 6;

    private Recent() {}

    /** The latest first; files that are gone are left out. */
    public static List<Path> files() {
        try {
            return Files.readAllLines(list(), StandardCharsets.UTF_8).stream()
                    .map(Path::of)
                    .filter(Files::isRegularFile)
                    .limit(MOST)
                    .toList();
        } catch (IOException | IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** Puts a file first. */
    public static void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(files());
        files.remove(whole);
        files.add(0, whole);
        try {
            Files.createDirectories(list().getParent());
            String lines = files.stream().limit(MOST).map(each -> each + "\n").collect(Collectors.joining());
            AtomicFile.write(list(), lines);
        } catch (IOException | UncheckedIOException unwritable) {
            return; // the list is a comfort
        }
    }

    private static Path list() {
        return Habits.file().resolveSibling("recent.txt");
    }
}
