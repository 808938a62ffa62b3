package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The hidden folder of finished replicates, one file each: what a killed run has already done. */
final class Parts {
    static final String NAME = ".parts";

    private final Path folder;

    Parts(Path folder) {
        this.folder = folder;
    }

    /**
     * The finished replicates of one arm.
     *
     * @param columns those of every part
     * @param parts by replicate, in their order
     */
    record OfArm(String name, List<Column> columns, SortedMap<Integer, Part> parts) {
        List<Integer> replicates() {
            return List.copyOf(parts.keySet());
        }

        Part part(int replicate) {
            return parts.get(replicate);
        }

        /** Where the yearly numbers of some columns begin in a part. */
        int[] places(List<Column> some, Span span) {
            Map<Column, Integer> places = new HashMap<>();
            int place = 0;
            for (Column each : columns) {
                places.put(each, place);
                place += each.years(span);
            }
            return some.stream().mapToInt(places::get).toArray();
        }
    }

    /** Whether a folder is one of results. */
    static boolean areIn(Path folder) {
        return Files.isDirectory(folder.resolve(NAME));
    }

    boolean has(String arm, int replicate) {
        return Files.isRegularFile(file(arm, replicate));
    }

    void write(String arm, int replicate, AtomicFile.Body part) {
        AtomicFile.write(file(arm, replicate), part);
        failure(arm, replicate).toFile().delete();
    }

    /** Keeps what is known of a run that failed, for whoever mends the model. */
    void writeFailure(String arm, int replicate, String trace) {
        AtomicFile.write(failure(arm, replicate), trace);
    }

    /** Takes a replicate of another folder, whose file is never written again: a link will do. */
    void take(String arm, int replicate, Parts others, String there) {
        Path here = file(arm, replicate);
        Path other = others.file(there, replicate);
        try {
            Files.createLink(here, other);
        } catch (IOException | UnsupportedOperationException noLinks) {
            try {
                Files.copy(other, here);
            } catch (IOException fault) {
                fault.addSuppressed(noLinks);
                throw new UncheckedIOException("cannot copy " + other, fault);
            }
        }
    }

    /** The finished ones of an arm's first {@code count} replicates. */
    OfArm of(String arm, int count) {
        SortedMap<Integer, Part> parts = new TreeMap<>();
        IntStream.range(0, count)
                .filter(replicate -> has(arm, replicate))
                .forEach(replicate -> parts.put(replicate, Part.read(file(arm, replicate))));
        if (parts.isEmpty()) {
            return new OfArm(arm, List.of(), parts);
        }
        Part first = parts.get(parts.firstKey());
        parts.forEach((replicate, part) -> {
            if (!part.hasColumnsOf(first)) {
                throw new FolderRefused(file(arm, replicate) + " holds other measures than the first replicate");
            }
        });
        return new OfArm(arm, first.columns(), parts);
    }

    /** Removes what a killed run left half written. */
    void clean() {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, ".*" + AtomicFile.UNFINISHED)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot tidy " + folder, fault);
        }
    }

    private Path file(String arm, int replicate) {
        return folder.resolve(arm + "-" + replicate + ".part");
    }

    private Path failure(String arm, int replicate) {
        return folder.resolve(arm + "-" + replicate + ".failed.txt");
    }
}
