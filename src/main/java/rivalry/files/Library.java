package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rivalry.scenario.Node;

/** The shipped scenarios as a library: what each is called and asks, without reading all it extends. */
public final class Library {
    private static final List<String> FOLDERS = List.of("whatif", "world");

    private Library() {}

    /**
     * A scenario of the library.
     *
     * @param kind as written, such as {@code policy}
     */
    public record Entry(Path file, String name, String question, String kind) {}

    /** The baseline, then the what-ifs, then the worlds, each group by file name. */
    public static List<Entry> shipped() {
        Path baseline = Shipped.baseline();
        List<Path> files = new ArrayList<>(List.of(baseline));
        FOLDERS.forEach(folder -> files.addAll(scenarios(baseline.resolveSibling(folder))));
        return files.stream().map(Library::entry).toList();
    }

    /** What a scenario file calls itself. */
    public static Entry entry(Path file) {
        Node.Mapping document = Layers.document(file);
        return new Entry(file, text(document, "name"), text(document, "question"), text(document, "kind"));
    }

    /** The sections a scenario file itself has. */
    public static List<String> keys(Path file) {
        return List.copyOf(Layers.document(file).entries().keySet());
    }

    private static String text(Node.Mapping document, String key) {
        Optional<Node> found = document.at(key);
        return found.isPresent() && found.get() instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static List<Path> scenarios(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
