package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code manifest.json}: what a folder was made from and whether it is complete.
 *
 * @param checksums SHA-256 of every data file; empty until the folder is complete
 * @param run what may differ between two runs of one plan: time, Java version, threads, failures
 */
public record Manifest(Inputs inputs, Map<String, String> checksums, Map<String, Object> run) {
    static final String NAME = "manifest.json";

    void write(Path folder) {
        write(folder, inputs.toMap(), checksums, run);
    }

    /** Writes the manifest of a run or of a study. */
    static void write(Path folder, Map<String, Object> inputs, Map<String, String> checksums, Map<String, Object> run) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("inputs", inputs);
        map.put("checksums", checksums);
        map.put("run", run);
        AtomicFile.write(folder.resolve(NAME), Json.of(map));
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws FolderRefused if there is none or it is damaged
     */
    public static Manifest read(Path folder) {
        Map<?, ?> map = map(folder);
        try {
            return new Manifest(Inputs.of((Map<?, ?>) map.get("inputs")), checksums(map), run(map));
        } catch (RuntimeException fault) {
            throw damaged(folder, fault);
        }
    }

    /**
     * Reads the manifest of a finished folder.
     *
     * @throws FolderRefused if the folder is none, or not finished
     */
    public static Manifest ofFinished(Path folder) {
        Manifest manifest = read(folder);
        refuseUnlessFinished(folder, manifest.checksums());
        return manifest;
    }

    /**
     * The checksums of a finished folder's data files by name, of a run or of a study.
     *
     * @throws FolderRefused if the folder is none, or not finished
     */
    public static Map<String, String> checksums(Path folder) {
        try {
            Map<String, String> checksums = checksums(map(folder));
            refuseUnlessFinished(folder, checksums);
            return checksums;
        } catch (ClassCastException | NullPointerException fault) {
            throw damaged(folder, fault);
        }
    }

    static FolderRefused damaged(Path folder, RuntimeException fault) {
        return new FolderRefused(folder.resolve(NAME) + " is damaged or of another version", fault);
    }

    private static void refuseUnlessFinished(Path folder, Map<String, String> checksums) {
        if (checksums.isEmpty()) {
            throw new FolderRefused(folder + " is not complete; finish it first with: " + Shell.resuming(folder));
        }
    }

    private static Map<String, String> checksums(Map<?, ?> map) {
        Map<String, String> checksums = new LinkedHashMap<>();
        ((Map<?, ?>) map.get("checksums")).forEach((name, sum) -> checksums.put(name.toString(), sum.toString()));
        return checksums;
    }

    /** What may differ between two runs of one plan, as it stands in a manifest. */
    static Map<String, Object> run(Map<?, ?> map) {
        Map<String, Object> run = new LinkedHashMap<>();
        ((Map<?, ?>) map.get("run")).forEach((key, value) -> run.put(key.toString(), value));
        return run;
    }

    /** Words on the results folders that a folder holds, if it holds any: a user may have named the one above. */
    private static String inside(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<String> found = all.filter(each -> Files.isRegularFile(each.resolve(NAME)))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            return found.isEmpty()
                    ? ""
                    : "; results folders in it: " + String.join(", ", found.subList(0, Math.min(3, found.size())));
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    /** What stands in the manifest of a folder. */
    static Map<?, ?> map(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new FolderRefused(folder + " is not a results folder: it has no " + NAME + inside(folder));
        }
        try {
            // JSON is a part of YAML
            Map<?, ?> map = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return Objects.requireNonNull(map);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        } catch (RuntimeException fault) {
            throw damaged(folder, fault);
        }
    }
}
