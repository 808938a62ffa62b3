package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for a while, gone when closed or when the program is ended before. */
public final class ScratchFolder implements AutoCloseable {
    private static final int TRIES = 5;

    private final Path path;
    private final Thread atTheEnd = new Thread(this::delete, "scratch");

    public ScratchFolder() {
        try {
            path = Files.createTempDirectory("rivalry-");
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot create a folder for temporary files", fault);
        }
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            return; // the program is being ended right now; the hook deletes
        }
        delete();
    }

    /** Tries again where runs that are being ended still wrote. */
    private void delete() {
        for (int tries = 0; tries < TRIES && Files.exists(path); tries++) {
            try (Stream<Path> files = Files.walk(path)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException | UncheckedIOException fault) {
                // what was listed is gone already: nothing is lost but room among temporary files
            }
        }
    }
}
