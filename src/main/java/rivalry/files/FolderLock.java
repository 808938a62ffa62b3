package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * One writer a folder, by a lock of the operating system: it ends with the process that holds it, however that ends, so a
 * lock file left behind locks nothing.
 */
final class FolderLock implements AutoCloseable {
    static final String NAME = ".lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes a folder at a place that is free, and locks it.
     *
     * @throws FolderRefused if the place is taken
     */
    static FolderLock begin(Path folder) {
        ResultsPlace.refuseUnlessFree(folder);
        try {
            Files.createDirectories(folder.resolve(Parts.NAME));
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot create " + folder, fault);
        }
        FolderLock lock = take(folder);
        return lock.holding(() -> {
            ResultsPlace.refuseUnlessFree(folder); // another run may have begun here meanwhile
            return lock;
        });
    }

    /** What is made under this lock; if that fails, the folder is free again. */
    <T> T holding(Supplier<T> making) {
        try {
            return making.get();
        } catch (RuntimeException fault) {
            close();
            throw fault;
        }
    }

    /**
     * Locks a folder that is there.
     *
     * @throws FolderRefused if another run holds it
     */
    static FolderLock take(Path folder) {
        Path file = folder.resolve(Parts.NAME).resolve(NAME);
        FileChannel channel = null;
        try {
            Files.createDirectories(file.getParent()); // a copy may have left out what is hidden
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException held) {
            // held by another thread of this process: refused below like any other
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot lock " + folder, fault);
        }
        close(channel);
        throw new FolderRefused(folder + " is being written by another rivalry; wait for it, or choose another --out");
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot unlock", fault);
        }
    }
}
