package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for a while, gone when closed. */
public final class ScratchFolder implements AutoCloseable {
    private final Path path;

    public ScratchFolder() {
        try {
            path = Files.createTempDirectory("rivalry-");
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot create a folder for temporary files", fault);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot delete " + path, fault);
        }
    }
}
