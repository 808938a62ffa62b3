package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A file could not be written: the disk is full, or the place is closed to the user. The cause says which. */
public final class Unwritten extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final String file;

    Unwritten(Path file, IOException cause) {
        super("cannot write " + file, cause);
        this.file = file.toString();
    }

    /** The folder of results it belongs to, which can be gone on with; empty if it belongs to none. */
    public Optional<Path> begun() {
        return Stream.iterate(Path.of(file).getParent(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve(Manifest.NAME)))
                .findFirst();
    }

    /** The file that is not there, or as it was. */
    public String file() {
        return file;
    }
}
