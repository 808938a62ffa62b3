package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where results are or may go: what a path that somebody typed means, and places that are free. */
public final class ResultsPlace {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private ResultsPlace() {}

    /** Whether a path is a folder, and so not a scenario file. */
    public static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /** Refuses a path that is neither a file nor a folder. */
    public static void refuseUnlessThere(Path path) {
        if (Files.notExists(path)) {
            throw new UncheckedIOException(new NoSuchFileException(path.toString()));
        }
    }

    /** A place under {@code results/} that is still free: {@code results/<first arm>/<time>-<hash>}. */
    public static Path free(Inputs inputs, LocalDateTime now) {
        return free(inputs.names().get(0), inputs.tag(), now);
    }

    /** A place under {@code results/} that is still free: {@code results/<name>/<time>-<tag>}. */
    public static Path free(String of, String tag, LocalDateTime now) {
        Path parent = Path.of("results", of);
        String name = now.format(STAMP) + "-" + tag;
        Path place = parent.resolve(name);
        for (int next = 2; Files.exists(place); next++) {
            place = parent.resolve(name + "-" + next);
        }
        return place;
    }

    /** A place is free if nothing is there, or a folder with nothing in it but what an interrupted start left. */
    static void refuseUnlessFree(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new FolderRefused(path + " is a file; --out takes a folder that is new or empty");
        }
        if (holdsMoreThan(Parts.NAME, path) || holdsMoreThan(FolderLock.NAME, path.resolve(Parts.NAME))) {
            throw new FolderRefused(path + " is not empty; --out takes a folder that is new or empty");
        }
    }

    private static boolean holdsMoreThan(String name, Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> !entry.getFileName().toString().equals(name))) {
            return entries.iterator().hasNext();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + folder, fault);
        }
    }
}
