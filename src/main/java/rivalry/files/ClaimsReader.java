package rivalry.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.scenario.Claim;
import rivalry.scenario.Document;
import rivalry.scenario.Nearest;
import rivalry.scenario.Node;
import rivalry.scenario.Problems;
import rivalry.scenario.Quantity;
import rivalry.scenario.Register;
import rivalry.scenario.Scenario;
import rivalry.scenario.Target;

/** Reads a register of claims, {@code kind: claims}: what was claimed, and the worlds and numbers that decide. */
public final class ClaimsReader {
    private final Problems problems = new Problems();
    private final StudyFile file;
    private final Variants variants;
    private final Register register;

    private ClaimsReader(Path path, List<Path> worlds, List<String> settings) {
        file = StudyFile.read(path, "claims", problems);
        variants = new Variants(file, worlds, settings, problems);
        register = Document.bind(Register.class, file.document(), problems);
    }

    /** The register that is shipped. */
    public static Path shipped() {
        return Shipped.baseline().resolveSibling("design").resolve("claims.yaml");
    }

    /** The claims of the shipped register, without the worlds that test them. */
    public static Map<String, Claim> claims() {
        Problems problems = new Problems();
        StudyFile file = StudyFile.read(shipped(), "claims", problems);
        return Document.bind(Register.class, file.document(), problems).claims();
    }

    /**
     * Reads a register and every world it plays.
     *
     * @throws rivalry.scenario.InvalidScenario with everything that is wrong
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static ResolvedClaims read(Path path, List<Path> worlds, List<String> settings) {
        return new ClaimsReader(path, worlds, settings).read();
    }

    private ResolvedClaims read() {
        Map<String, Resolved> worlds = variants.read(register.worlds());
        Node where = file.document().at("targets").orElseThrow();
        Optional<Path> evidence = variants.find(register.targets(), where);
        problems.raise();
        Map<String, Target> targets = EvidenceReader.targets(evidence.orElseThrow());
        Scenario baseline = worlds.get(Register.BASELINE).prior().centre();
        register.claims().forEach((id, claim) -> claim.trials()
                .forEach((name, trial) -> check("claims." + id + ".trials." + name, trial, targets, baseline)));
        register.figures().forEach((id, plot) -> check("figures." + id, plot, baseline));
        problems.raise();
        return new ResolvedClaims(
                register, file.own().document(), targets, EvidenceReader.text(evidence.orElseThrow()), worlds);
    }

    private void check(String path, Claim.Trial trial, Map<String, Target> targets, Scenario baseline) {
        trial.target().ifPresent(id -> known(id, targets.keySet(), "target", path + ".target"));
        trial.value().ifPresent(term -> check(path + ".value", term, baseline));
        trial.less().ifPresent(term -> check(path + ".less", term, baseline));
        trial.zero_sum().forEach(world -> known(world, register.worlds().keySet(), "world", path + ".zero_sum"));
    }

    private void check(String path, Register.Plot plot, Scenario baseline) {
        plot.claims().forEach(id -> known(id, register.claims().keySet(), "claim", path + ".claims"));
        plot.zero_sum().forEach(world -> known(world, register.worlds().keySet(), "world", path + ".zero_sum"));
        plot.panels().forEach((title, panel) -> panel.lines().forEach((label, term) -> {
            Node panels = Node.at(file.document(), path + ".panels").orElseThrow();
            Node lines = ((Node.Mapping) panels).at(title).orElseThrow();
            Node line = ((Node.Mapping) ((Node.Mapping) lines).at("lines").orElseThrow())
                    .at(label)
                    .orElseThrow();
            check((Node.Mapping) line, term, baseline);
        }));
    }

    private void check(String path, Claim.Term term, Scenario baseline) {
        check((Node.Mapping) Node.at(file.document(), path).orElseThrow(), term, baseline);
    }

    private void check(Node.Mapping node, Claim.Term term, Scenario baseline) {
        Entities.check(node, term.measure(), term.entity(), baseline, problems);
        Optional<Quantity> over = term.over();
        over.ifPresent(quantity -> Entities.check(
                (Node.Mapping) node.at("over").orElseThrow(),
                quantity.measure(),
                quantity.entity(),
                baseline,
                problems));
        Map<String, String> worlds = new LinkedHashMap<>();
        term.world().ifPresent(world -> worlds.put("world", world));
        term.against().ifPresent(world -> worlds.put("against", world));
        worlds.forEach((key, world) -> {
            if (!world.equals(Register.BASELINE)) {
                known(world, register.worlds().keySet(), "world", node.at(key).orElseThrow());
            }
        });
    }

    private void known(String name, Iterable<String> valid, String noun, String path) {
        known(name, valid, noun, Node.at(file.document(), path).orElseThrow());
    }

    private void known(String name, Iterable<String> valid, String noun, Node where) {
        List<String> names = new ArrayList<>();
        valid.forEach(names::add);
        if (!names.contains(name)) {
            problems.add(
                    where.origin(),
                    "unknown_name",
                    "unknown " + noun + " '" + name + "'",
                    Nearest.hint(name, names).orElse(""));
        }
    }
}
