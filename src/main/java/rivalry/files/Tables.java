package rivalry.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The tables of a folder, written side by side: each by one thread from first to last byte. */
final class Tables {
    private final Path folder;
    private final Map<String, AtomicFile.Body> bodies = new LinkedHashMap<>();

    Tables(Path folder) {
        this.folder = folder;
    }

    void add(String name, AtomicFile.Body body) {
        bodies.put(name, body);
    }

    /** Writes all of them and returns their checksums in the order in which they were added. */
    Map<String, String> write(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Map<String, Future<String>> work = new LinkedHashMap<>();
            bodies.forEach(
                    (name, body) -> work.put(name, pool.submit(() -> AtomicFile.write(folder.resolve(name), body))));
            Map<String, String> checksums = new LinkedHashMap<>();
            work.forEach((name, sum) -> checksums.put(name, await(sum)));
            return checksums;
        } finally {
            end(pool);
        }
    }

    /** Does several things, each on one thread. */
    static void sideBySide(int threads, List<Runnable> things) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> work = new ArrayList<>();
            for (Runnable thing : things) {
                work.add(pool.submit(thing, ""));
            }
            work.forEach(Tables::await);
        } finally {
            end(pool);
        }
    }

    /** Waits for whoever was writing when something else failed: each takes away what it has half written. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static String await(Future<String> work) {
        try {
            return work.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while tables were being written", interruption);
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }
}
