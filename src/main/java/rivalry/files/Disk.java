package rivalry.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder that scenario files are read from, and nothing outside it: a scenario root on disk, or the shipped library
 * inside the program.
 */
final class Disk {
    /** The largest file that is read. */
    static final int MOST_BYTES = 1 << 20;

    private final Path root;

    private Disk(Path root) {
        this.root = root;
    }

    /**
     * The root of a scenario file: the nearest folder above it that holds {@code baseline.yaml}, else its own; of one that
     * a results folder keeps always its own, for the tables lie beside it.
     */
    static Disk around(Path file) throws IOException {
        Path own = file.toRealPath().getParent();
        if (Parts.areIn(own) || own.getParent() != null && Parts.areIn(own.getParent())) {
            return new Disk(own);
        }
        return new Disk(root(own));
    }

    /** The nearest folder, this one or above, that holds {@code baseline.yaml}; else this one. */
    static Path root(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.isRegularFile(each.resolve("baseline.yaml"))) {
                return each;
            }
        }
        return folder;
    }

    Path root() {
        return root;
    }

    /** Whether a real file lies in this folder. */
    boolean holds(Path file) {
        return file.getFileSystem() == root.getFileSystem() && file.startsWith(root);
    }

    /** A file named from a folder, or nothing if it is outside this root, missing or no file. */
    Optional<Path> find(Path from, String name) {
        try {
            return find(from.resolve(name));
        } catch (InvalidPathException unspeakable) {
            return Optional.empty();
        }
    }

    /** A path as a real file, or nothing if it is outside this root, missing or no file. */
    Optional<Path> find(Path path) {
        try {
            Path real = path.toRealPath();
            return holds(real) && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** The text of a file, or the reason why it is not read. */
    static Text read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return new Text("", "too_large", "the file is larger than 1 MB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text, "", "");
        } catch (CharacterCodingException notUtf8) {
            return new Text("", "utf8", "the file is not UTF-8 text: save it again in that encoding");
        }
    }

    /** A text, or the rule that its file breaks. */
    record Text(String text, String rule, String message) {}
}
