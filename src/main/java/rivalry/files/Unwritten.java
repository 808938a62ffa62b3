package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file could not be written: the disk is full, or the place is closed to the user. The cause says which. */
public final class Unwritten extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final String file;

    Unwritten(Path file, IOException cause) {
        super("cannot write " + file, cause);
        this.file = file.toString();
    }

    /** The file that is not there, or as it was. */
    public String file() {
        return file;
    }
}
