package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.scenario.Calibration;
import rivalry.scenario.Document;
import rivalry.scenario.Factor;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problems;
import rivalry.scenario.Source;
import rivalry.scenario.Target;

/** Reads what a calibration needs: a scenario, the targets of history, and how much to play. */
public final class CalibrationReader {
    static final String SCENARIO = "scenario.yaml";
    static final String TARGETS = "targets.yaml";

    private CalibrationReader() {}

    /**
     * Reads a scenario and targets.
     *
     * @throws rivalry.scenario.InvalidScenario with everything that is wrong
     * @throws UncheckedIOException if a file cannot be read
     */
    public static ResolvedCalibration read(
            Path scenario, Path targets, Calibration sizes, List<Path> worlds, List<String> settings) {
        String base = Shipped.nameOf(absolute(scenario)).isPresent() ? "baseline" : SCENARIO;
        return read(scenario, targets, sizes, base, worlds, settings);
    }

    /** Reads what a folder keeps. */
    public static ResolvedCalibration of(Path folder, List<String> settings) {
        Problems problems = new Problems();
        Node.Mapping study = Layers.document(folder.resolve(StudyFolder.STUDY));
        String base = ((Node.Scalar) study.at("base").orElseThrow()).text();
        Calibration sizes =
                Document.bind(Calibration.class, study.without("kind").without("base"), problems);
        Path targets = folder.resolve(TARGETS);
        return read(folder.resolve(SCENARIO), targets, sizes, base, List.of(), settings);
    }

    private static void check(String option, String path, Resolved scenario, Problems problems) {
        Origin typed = new Origin(new Source(option, path), 1, 1, path.length());
        DesignReader.checkPath(new Node.Scalar(path, true, typed), scenario.document(), problems);
    }

    private static ResolvedCalibration read(
            Path scenario, Path file, Calibration sizes, String base, List<Path> worlds, List<String> settings) {
        Map<String, Target> targets = EvidenceReader.judging(file);
        Resolved bare = ScenarioReader.of(scenario, worlds, List.of(), Optional.empty());
        Resolved resolved = settings.isEmpty() ? bare : ScenarioReader.of(scenario, worlds, settings, Optional.empty());
        List<Factor> factors = Factor.in(resolved.document(), sizes.choice()).stream()
                .filter(factor -> sizes.ranges() || factor.distribution().isPresent())
                .toList();
        Problems problems = new Problems();
        sizes.within().forEach(path -> check("--within", path, resolved, problems));
        sizes.without().forEach(path -> check("--without", path, resolved, problems));
        Origin where = resolved.document().origin();
        if (factors.size() < 2) {
            boolean isChosen = !sizes.within().isEmpty() || !sizes.without().isEmpty();
            String hint = isChosen
                    ? "--within and --without leave " + (factors.isEmpty() ? "none" : "one")
                    : "a calibrated parameter has 'status: calibrated' and a 'distribution'";
            problems.add(where, "no_factors", "fewer than two calibrated parameters vary", hint);
        }
        if (targets.values().stream().allMatch(Target::isLimit)) {
            problems.add(
                    new Origin(new Source(Layers.printed(file), EvidenceReader.text(file)), 1, 1, 1),
                    "no_targets",
                    "no target has a weight above 0");
        }
        problems.raise();
        Resolved free = ScenarioReader.of(scenario, worlds, settings, Optional.of(DesignReader.joint(factors, where)));
        return new ResolvedCalibration(sizes, targets, EvidenceReader.text(file), bare, base, factors, free.prior());
    }

    /** The fingerprint of a scenario's values. */
    static String sum(Resolved scenario) {
        StringBuilder all =
                new StringBuilder(ScenarioText.of(scenario.document().without("draws"), false));
        scenario.tables().forEach((name, text) -> all.append(name).append(text));
        return Checksum.of(all.toString());
    }

    /** How much is played, as it is kept. */
    static String text(Calibration sizes, String base) {
        return "kind: calibration\nbase: " + base + "\nwaves: " + sizes.waves() + "\npoints: " + sizes.points()
                + "\nreplicates: " + sizes.replicates() + "\nsearch: " + sizes.search() + "\nvectors: "
                + sizes.vectors() + "\nconfirm: " + sizes.confirm() + "\ncutoff: " + sizes.cutoff() + "\nspared: "
                + sizes.spared() + "\ndiscrepancy: " + sizes.discrepancy() + "\nwithin: " + sizes.within()
                + "\nwithout: " + sizes.without() + "\nranges: " + sizes.ranges() + "\n";
    }

    private static Path absolute(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
