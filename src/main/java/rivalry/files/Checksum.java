package rivalry.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, of texts and files. */
public final class Checksum {
    private Checksum() {}

    /** The checksum of a text in UTF-8. */
    public static String of(String text) {
        return hex(algorithm().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The checksum of a file's bytes. */
    public static String of(Path file) {
        MessageDigest digest = algorithm();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
        return hex(digest.digest());
    }

    /** The checksum of a file's bytes; empty if there is no such file. */
    public static String ifThere(Path file) {
        return Files.isRegularFile(file) ? of(file) : "";
    }

    static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
