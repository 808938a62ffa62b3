package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rivalry.comparison.Coalition;
import rivalry.files.Combined;
import rivalry.files.Inputs;
import rivalry.files.KeptScenarios;
import rivalry.files.Manifest;
import rivalry.files.PartsTable;
import rivalry.files.PolicyParts;
import rivalry.files.Resolved;
import rivalry.files.ScenarioReader;
import rivalry.scenario.Prior;

/** Finds out which arms of a comparison are combined policies, and reads the scenario of every coalition of their parts. */
final class CombinedReader {
    private final List<Path> files;
    private final List<String> names;
    private final List<Path> worlds;
    private final List<String> settings;

    private CombinedReader(List<Path> files, List<String> names, List<Path> worlds, List<String> settings) {
        this.files = files;
        this.names = names;
        this.worlds = worlds;
        this.settings = settings;
    }

    /** The combined policies among scenario files, the baseline first. */
    static List<Combined> read(List<Path> files, EnsembleOptions options) {
        List<Combined> combined =
                new CombinedReader(files, PlanReader.names(files), options.worlds(), options.settings()).read();
        if (combined.isEmpty()) {
            throw new UsageFault("--decompose: no scenario here changes 2 to " + Coalition.MOST + " policies, or 2 to "
                    + Coalition.MOST + " levers of one policy: there is nothing to take apart");
        }
        return combined;
    }

    /** The same from what a results folder keeps; none if its comparison took nothing apart. */
    static List<Combined> read(Path folder) {
        if (!PartsTable.isIn(folder)) {
            return List.of();
        }
        Inputs inputs = Manifest.read(folder).inputs();
        List<String> names = inputs.names();
        List<Path> files = names.stream()
                .map(name -> folder.resolve(KeptScenarios.file(names.size(), name)))
                .toList();
        return new CombinedReader(files, names, List.of(), List.of()).read();
    }

    private List<Combined> read() {
        List<Combined> all = new ArrayList<>();
        Resolved baseline = ScenarioReader.read(files.get(0), worlds, settings);
        for (int i = 1; i < files.size(); i++) {
            Resolved arm = ScenarioReader.read(files.get(i), worlds, settings);
            PolicyParts parts = PolicyParts.of(baseline.document(), arm.document());
            if (parts.isCombined()) {
                all.add(new Combined(names.get(i), parts, worlds(files.get(i), parts, baseline)));
            }
        }
        return all;
    }

    private List<Prior> worlds(Path file, PolicyParts parts, Resolved baseline) {
        List<Prior> priors = new ArrayList<>();
        for (int coalition = 0; coalition < Coalition.count(parts.names().size()); coalition++) {
            int bits = coalition;
            priors.add(ScenarioReader.read(file, worlds, settings, arm -> parts.only(bits, baseline.document(), arm))
                    .prior());
        }
        return priors;
    }
}
