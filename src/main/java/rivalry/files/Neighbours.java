package rivalry.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rivalry.scenario.Nearest;

/** What lies beside a file that is not there. */
public final class Neighbours {
    private Neighbours() {}

    /** The file or folder whose name comes nearest to that of a missing one, if one comes near. */
    public static Optional<Path> nearest(String missing) {
        try {
            Path wanted = Path.of(missing);
            Path folder = wanted.toAbsolutePath().getParent();
            return folder == null || !Files.isDirectory(folder) ? Optional.empty() : nearest(wanted, folder);
        } catch (InvalidPathException unspeakable) {
            return Optional.empty();
        }
    }

    private static Optional<Path> nearest(Path wanted, Path folder) {
        Map<String, Path> names = new TreeMap<>();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder)) {
            beside.forEach(file -> names.put(file.getFileName().toString(), wanted.resolveSibling(file.getFileName())));
        } catch (IOException | DirectoryIteratorException unreadable) {
            return Optional.empty();
        }
        return Nearest.to(wanted.getFileName().toString(), names.keySet()).map(names::get);
    }
}
