package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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

    boolean isComplete() {
        return !checksums.isEmpty();
    }

    void write(Path folder) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("inputs", inputs.toMap());
        map.put("checksums", checksums);
        map.put("run", run);
        String json = Json.of(map);
        AtomicFile.write(folder.resolve(NAME), out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws FolderRefused if there is none or it is damaged
     */
    public static Manifest read(Path folder) {
        Path file = folder.resolve(NAME);
        Map<?, ?> map = map(folder);
        try {
            Map<String, String> checksums = new LinkedHashMap<>();
            ((Map<?, ?>) map.get("checksums")).forEach((name, sum) -> checksums.put(name.toString(), sum.toString()));
            Map<String, Object> run = new LinkedHashMap<>();
            ((Map<?, ?>) map.get("run")).forEach((key, value) -> run.put(key.toString(), value));
            return new Manifest(Inputs.of((Map<?, ?>) map.get("inputs")), checksums, run);
        } catch (RuntimeException fault) {
            throw new FolderRefused(file + " is damaged or of another version", fault);
        }
    }

    /**
     * Reads the manifest of a finished folder.
     *
     * @throws FolderRefused if the folder is none, or not finished
     */
    public static Manifest ofFinished(Path folder) {
        Manifest manifest = read(folder);
        if (!manifest.isComplete()) {
            throw new FolderRefused(folder + " is not complete; finish it first with: rivalry resume " + folder);
        }
        return manifest;
    }

    /** What stands in the manifest of a folder. */
    static Map<?, ?> map(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new FolderRefused(folder + " is not a results folder: it has no " + NAME);
        }
        try {
            // JSON is a part of YAML
            Map<?, ?> map = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return java.util.Objects.requireNonNull(map);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        } catch (RuntimeException fault) {
            throw new FolderRefused(file + " is damaged or of another version", fault);
        }
    }
}
