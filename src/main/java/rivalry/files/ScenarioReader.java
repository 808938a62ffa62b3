package rivalry.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Joint;
import rivalry.scenario.Merge;
import rivalry.scenario.Node;
import rivalry.scenario.Prior;
import rivalry.scenario.Problems;
import rivalry.scenario.Scenario;
import rivalry.scenario.Shape;
import rivalry.scenario.Source;

/** Reads a scenario file with all it extends. */
public final class ScenarioReader {
    private final Problems problems = new Problems();
    private final Layers layers = new Layers(problems);
    private UnaryOperator<Node.Mapping> change = UnaryOperator.identity();
    private Optional<Joint> varied = Optional.empty();

    private ScenarioReader() {}

    /**
     * Reads a scenario and lays YAML texts over it, the last on top.
     *
     * @throws InvalidScenario with everything that is wrong
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Resolved read(Path file, String... overlays) {
        ScenarioReader reader = new ScenarioReader();
        List<Layer> layers = reader.layers.of(file);
        for (String text : overlays) {
            layers.add(reader.overlay(layers.get(0), new Source("overlay " + layers.size(), text), text));
        }
        return reader.resolve(layers);
    }

    /**
     * Reads a scenario with worlds laid under it and values set on top.
     *
     * @param worlds files of kind {@code world}, laid over the baseline and under the scenario's own differences
     * @param settings {@code path=value}, as after {@code --set}
     */
    public static Resolved read(Path file, List<Path> worlds, List<String> settings) {
        ScenarioReader reader = new ScenarioReader();
        return reader.read(reader.layers.of(file), worlds, settings);
    }

    /** Reads a scenario and changes its merged document before it is bound. */
    public static Resolved read(
            Path file, List<Path> worlds, List<String> settings, UnaryOperator<Node.Mapping> change) {
        ScenarioReader reader = new ScenarioReader();
        reader.change = change;
        return reader.read(reader.layers.of(file), worlds, settings);
    }

    /** Reads a scenario from its layers, the lowest first, with worlds laid under it and values set on top. */
    static Resolved of(List<Layer> layers, List<Path> worlds, List<String> settings) {
        return new ScenarioReader().read(new ArrayList<>(layers), worlds, settings);
    }

    /** The same, with parameters that a design varies instead of those that the document draws together. */
    static Resolved of(List<Layer> layers, List<Path> worlds, List<String> settings, Optional<Joint> varied) {
        ScenarioReader reader = new ScenarioReader();
        reader.varied = varied;
        return reader.read(new ArrayList<>(layers), worlds, settings);
    }

    /**
     * Reads a scenario without what it draws together, and with parameters that a calibration varies instead.
     *
     * @param varied none: the scenario as it stands
     */
    static Resolved of(Path file, List<Path> worlds, List<String> settings, Optional<Joint> varied) {
        ScenarioReader reader = new ScenarioReader();
        reader.varied = varied;
        reader.change = document -> document.without("draws");
        return reader.read(reader.layers.of(file), worlds, settings);
    }

    private Resolved read(List<Layer> layers, List<Path> worlds, List<String> settings) {
        int above = 1;
        for (Path world : worlds) {
            List<Layer> under = this.layers.of(world);
            KindRule.checkWorld(under.get(under.size() - 1), problems);
            for (Layer layer : under) {
                if (layers.stream().noneMatch(known -> known.file().equals(layer.file()))) {
                    layers.add(above++, layer);
                }
            }
        }
        for (String setting : settings) {
            layers.add(setting(layers.get(0), setting));
        }
        return resolve(layers);
    }

    private Layer overlay(Layer base, Source source, String text) {
        return new Layer(base.file(), base.disk(), YamlReader.read(source, text, problems));
    }

    private Layer setting(Layer base, String setting) {
        Source source = new Source("--set", setting);
        return new Layer(base.file(), base.disk(), Setting.read(source, setting, problems));
    }

    /** A file with all it extends, laid together but not yet checked. */
    static Node.Mapping merged(Path file) {
        ScenarioReader reader = new ScenarioReader();
        return reader.merged(reader.layers.of(file));
    }

    private Node.Mapping merged(List<Layer> layers) {
        Merge merge = new Merge(problems);
        Shape.Group shape = Shape.of(Scenario.class);
        Node.Mapping document = new Node.Mapping(
                Collections.emptyMap(), layers.get(0).document().origin());
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            KindRule.checkIsScenario(layer.document());
            if (i > 0) { // the lowest is complete: a baseline, or what a results folder keeps
                KindRule.check(layer.document(), problems);
            }
            document = merge.lay(document, layer.document().without("extends"), shape);
        }
        return document;
    }

    private Resolved resolve(List<Layer> layers) {
        Node.Mapping written = merged(layers);
        Node.Mapping document = change.apply(written);
        List<Path> files = layers.stream().map(Layer::file).distinct().toList();
        TableReader tables = new TableReader(layers, document);
        Optional<Joint> joint = varied.isPresent() ? varied : new JointReader(tables, problems).read(document);
        if (varied.isEmpty()) {
            joint.ifPresent(together -> JointRule.check(layers, written, together, problems));
        }
        try {
            Prior prior = Prior.of(document.without("draws"), joint, tables, problems);
            IdleRule.check(written, problems);
            problems.raise();
            return new Resolved(prior, document, files, tables.texts());
        } catch (InvalidScenario invalid) {
            boolean isComplete = layers.get(0).document().at("extends").isEmpty()
                    && !layers.get(0).file().equals(Shipped.baseline());
            throw isComplete ? Supplement.of(invalid) : TakenAway.of(invalid, layers, document);
        }
    }
}
