package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The scenarios shipped inside the program. */
public final class Shipped {
    private Shipped() {}

    /** The shipped baseline, wherever the program runs. */
    public static Path baseline() {
        try {
            URI uri = Shipped.class.getResource("/scenarios/baseline.yaml").toURI();
            if (uri.getScheme().equals("jar")) {
                return inJar(uri);
            }
            return Path.of(uri);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file a user means: the word {@code baseline} is the shipped one, where no file has that name. */
    public static Path orFile(String named) {
        Path file = Path.of(named);
        return named.equals("baseline") && !Files.exists(file) ? baseline() : file;
    }

    /** A shipped scenario by its path in the library, such as {@code whatif/chips.yaml}. */
    static Optional<Path> find(String name) {
        Path root = baseline().getParent();
        try {
            Path file = root.resolve(name).normalize();
            return file.startsWith(root) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException unspeakable) {
            return Optional.empty();
        }
    }

    /** The path in the library of a shipped scenario; nothing if the file is not of the library. */
    public static Optional<String> nameOf(Path file) {
        Path root = baseline().getParent();
        boolean shipped = file.getFileSystem() == root.getFileSystem() && file.startsWith(root);
        return shipped ? Optional.of(root.relativize(file).toString()) : Optional.empty();
    }

    private static Path inJar(URI uri) throws IOException {
        try {
            FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException open) {
            // read before: the file system of the jar stays open
        }
        return Path.of(uri);
    }
}
