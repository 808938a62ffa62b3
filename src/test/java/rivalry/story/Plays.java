package rivalry.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rivalry.experiment.Run;
import rivalry.files.ScenarioReader;
import rivalry.observation.History;
import rivalry.scenario.Prior;

/** Scenarios and runs that the stories share: the shipped baseline, small, with YAML laid over it. */
final class Plays {
    static final Path BASELINE = Path.of("scenarios", "baseline.yaml");

    /** A thousand people an agent: the mechanisms are all there, and a run is quick. */
    static final String SMALL = "run: {scale: 1000}";

    /** What-ifs in which the exact relations must hold as they do in the baseline. */
    private static final List<String> WHAT_IFS = List.of(
            "run: {scale: 1000}",
            "policies: {tighter: {actor: US, target: CN, from: 2026-01, export_controls: {chips: 0.95}}}",
            "events: {flood: {kind: supply_shock, country: US, from: 2027-03, until: 2028-02, size: 0.4}}",
            "policies: {chip-rules-2022: none, chip-rules-2023: none, h20-licence-2025: none, china-initiative: none}");

    private static final List<Long> SEEDS = List.of(1L, 20160101L);

    private Plays() {}

    /** A scenario, a seed and what to call them. */
    record Case(String overlay, long seed) {
        Prior prior(String... more) {
            List<String> overlays = new ArrayList<>(List.of(SMALL, overlay));
            overlays.addAll(List.of(more));
            return Plays.prior(overlays.toArray(String[]::new));
        }

        History play(String... more) {
            return Run.play(prior(more), seed, 0);
        }
    }

    static Stream<Case> cases() {
        return WHAT_IFS.stream().flatMap(overlay -> SEEDS.stream().map(seed -> new Case(overlay, seed)));
    }

    static Prior prior(String... overlays) {
        return ScenarioReader.read(BASELINE, overlays).prior();
    }

    static History play(String... overlays) {
        return Run.play(prior(overlays), 1, 0);
    }
}
