package rivalry.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;

/**
 * Files that are there whole or not at all: written beside their place, forced to the disk, moved in one step.
 *
 * <p>Whoever kills the program at any moment finds the old file or the new one, never a half.
 */
public final class AtomicFile {
    /** How the file beside the target is named until it is whole; leftovers of a killed run may be deleted. */
    static final String UNFINISHED = ".unfinished";

    /** Writes the contents. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /** Whether writing would replace a file. */
    public static boolean isThere(Path target) {
        return Files.isRegularFile(target);
    }

    /**
     * Writes a file and returns the SHA-256 of its bytes.
     *
     * @throws Unwritten if the disk is full or the place cannot be written; nothing is left behind then
     */
    public static String write(Path target, Body body) {
        Path beside = target.resolveSibling("." + target.getFileName() + UNFINISHED);
        try {
            String checksum = writeForced(beside, body);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return checksum;
        } catch (IOException fault) {
            beside.toFile().delete();
            throw new Unwritten(target, fault);
        } catch (RuntimeException fault) {
            beside.toFile().delete();
            throw fault;
        }
    }

    /** The same of a text in UTF-8. */
    public static String write(Path target, String text) {
        return write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a text, with the folders that lead to it, and returns its SHA-256. */
    static String keep(Path target, String text) {
        try {
            Files.createDirectories(target.getParent());
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot create " + target.getParent(), fault);
        }
        return write(target, text);
    }

    private static String writeForced(Path file, Body body) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            DigestOutputStream digest = new DigestOutputStream(Channels.newOutputStream(channel), Checksum.algorithm());
            BufferedOutputStream out = new BufferedOutputStream(digest, 1 << 16);
            body.writeTo(out);
            out.flush();
            channel.force(true);
            return Checksum.hex(digest.getMessageDigest().digest());
        }
    }
}
