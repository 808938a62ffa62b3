package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Nearest;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problem;
import rivalry.scenario.Problems;

/** Follows {@code extends} from a file down to the complete document it rests on. */
final class Layers {
    private final Problems problems;

    Layers(Problems problems) {
        this.problems = problems;
    }

    /** A file and what it extends, the lowest first. */
    List<Layer> of(Path file) {
        try {
            Disk disk = Disk.around(file);
            List<Layer> upper = new ArrayList<>();
            follow(file.toRealPath(), disk, null, upper);
            upper.set(0, upper.get(0).titled());
            Collections.reverse(upper);
            return upper;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file alone, without what it extends. */
    static Node.Mapping document(Path file) {
        try {
            return YamlReader.read(file.toRealPath(), new Problems());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void follow(Path file, Disk disk, Origin named, List<Layer> upper) throws IOException {
        if (upper.stream().anyMatch(layer -> layer.file().equals(file))) {
            throw YamlReader.refused(named, "cycle", "the files extend each other in a circle: " + circle(upper, file));
        }
        Layer layer = new Layer(file, disk, YamlReader.read(file, problems));
        upper.add(layer);
        Optional<Node> base = layer.document().at("extends");
        if (base.isEmpty()) {
            return;
        }
        if (!(base.get() instanceof Node.Scalar scalar)) {
            throw YamlReader.refused(base.get().origin(), "wrong_type", "expected the name of a file");
        }
        if (scalar.isEmpty()) {
            throw YamlReader.refused(scalar.origin(), "empty_value", "nothing is written here");
        }
        Path below = base(scalar, file, disk);
        follow(below, disk.holds(below) ? disk : Disk.around(below), scalar.origin(), upper);
    }

    private static String circle(List<Layer> upper, Path file) {
        StringBuilder names = new StringBuilder();
        upper.forEach(layer -> names.append(layer.file().getFileName()).append(" → "));
        return names.append(file.getFileName()).toString();
    }

    private static Path base(Node.Scalar named, Path file, Disk disk) {
        if (named.text().equals("baseline")) {
            return disk.find(disk.root().resolve("baseline.yaml")).orElseGet(Shipped::baseline);
        }
        return disk.find(file.getParent(), named.text())
                .or(() -> Shipped.find(named.text()))
                .orElseThrow(() -> noSuchFile(named, file, disk));
    }

    private static InvalidScenario noSuchFile(Node.Scalar named, Path file, Disk disk) {
        String name = named.text().substring(named.text().lastIndexOf('/') + 1);
        String hint = name.startsWith("baseline")
                        || Nearest.to(name, List.of("baseline")).isPresent()
                ? "the shipped baseline is 'extends: baseline', from anywhere"
                : Neighbours.nearest(file.getParent() + "/" + named.text())
                        .filter(near -> near.toString().endsWith(".yaml"))
                        .filter(Files::isRegularFile)
                        .map(near -> "did you mean '" + near.getFileName() + "'?")
                        .orElse("");
        return new InvalidScenario(List.of(new Problem(
                named.origin(),
                "no_such_file",
                "no file '" + named.text() + "' to extend inside " + printed(disk.root()),
                hint)));
    }

    /** A path as a user would type it. */
    static String printed(Path file) {
        if (file.getFileSystem() != FileSystems.getDefault()) {
            return "(shipped)" + file;
        }
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) && !file.equals(here)
                ? here.relativize(file).toString()
                : file.toString();
    }
}
