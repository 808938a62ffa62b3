package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

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

    private static Path inJar(URI uri) throws IOException {
        try {
            FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException open) {
            // read before: the file system of the jar stays open
        }
        return Path.of(uri);
    }
}
