package rivalry.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Problems;
import rivalry.scenario.Register;
import rivalry.scenario.Variant;

/** Reads the scenarios that a study plays besides the one it extends. */
final class Variants {
    private final StudyFile file;
    private final List<Path> worlds;
    private final List<String> settings;
    private final Problems problems;

    Variants(StudyFile file, List<Path> worlds, List<String> settings, Problems problems) {
        this.file = file;
        this.worlds = worlds;
        this.settings = settings;
        this.problems = problems;
    }

    /** The scenario that the study extends, then each variant, by name; those that cannot be read are noted and left out. */
    Map<String, Resolved> read(Map<String, Variant> variants) {
        Map<String, Resolved> read = new LinkedHashMap<>();
        read.put(Register.BASELINE, ScenarioReader.of(file.under(), worlds, settings));
        variants.forEach((name, variant) -> variant(name, variant).ifPresent(resolved -> read.put(name, resolved)));
        return read;
    }

    private Optional<Resolved> variant(String name, Variant variant) {
        if (name.equals(Register.BASELINE)) {
            problems.add(node(name, "says").origin(), "taken_name", "'" + name + "' is the scenario itself");
            return Optional.empty();
        }
        List<Layer> layers = file.under();
        if (variant.file().isPresent()) {
            Optional<Path> stated = find(variant.file().get(), node(name, "file"));
            if (stated.isEmpty()) {
                return Optional.empty();
            }
            layers = new Layers(problems).of(stated.get());
        }
        List<Path> under = new ArrayList<>(worlds);
        variant.worlds().forEach(world -> find(world, node(name, "worlds")).ifPresent(under::add));
        List<String> set = new ArrayList<>(settings);
        set.addAll(variant.set());
        try {
            return Optional.of(ScenarioReader.of(layers, under, set));
        } catch (InvalidScenario invalid) {
            invalid.problems()
                    .forEach(p -> problems.add(p.origin(), p.rule(), "world '" + name + "': " + p.message(), p.hint()));
            return Optional.empty();
        }
    }

    /** A file that the study names, beside it or in the library. */
    Optional<Path> find(String named, Node where) {
        Optional<Path> found =
                file.own().disk().find(file.own().file().getParent(), named).or(() -> Shipped.find(named));
        if (found.isEmpty()) {
            problems.add(where.origin(), "no_such_file", "no file '" + named + "'");
        }
        return found;
    }

    private Node node(String name, String key) {
        return Node.at(file.document(), "worlds." + name + "." + key).orElse(file.document());
    }
}
