package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import rivalry.files.Inputs;
import rivalry.files.KeptScenarios;
import rivalry.files.Manifest;
import rivalry.files.Resolved;
import rivalry.files.ScenarioReader;
import rivalry.files.ScenarioText;
import rivalry.files.StudyFolder;

/**
 * An arm that a finished results folder has played.
 *
 * @param arm its name there
 * @param inputs what the folder was made from
 * @param scenario as the folder keeps it
 */
record PlayedArm(Path folder, String arm, Inputs inputs, Resolved scenario) {

    /** Every arm of a folder, in its order. */
    static List<PlayedArm> of(Path folder) {
        if (StudyFolder.is(folder)) {
            throw new NotComparable(folder + " holds a study, which keeps a few numbers of each run and no series:"
                    + " it cannot be compared");
        }
        Inputs inputs = Manifest.ofFinished(folder).inputs();
        List<PlayedArm> arms = new ArrayList<>();
        for (String name : inputs.names()) {
            Path file = folder.resolve(KeptScenarios.file(inputs.names().size(), name));
            arms.add(new PlayedArm(folder, name, inputs, ScenarioReader.read(file, List.of(), List.of())));
        }
        return arms;
    }

    /**
     * What all arms share, with as many replicates as are asked for.
     *
     * @throws NotComparable if they do not share the luck and what is read of it, with the reason
     */
    static Inputs shared(List<PlayedArm> arms, EnsembleOptions options) {
        PlayedArm first = arms.get(0);
        for (PlayedArm arm : arms) {
            check(
                    "was played by the model",
                    arm,
                    first,
                    Inputs::model,
                    ": their runs do not pair; play the older anew");
            checkOption("was played with the seed", "--seed", arm, first, Inputs::seed);
            checkOption(
                    "covers the years",
                    "--years",
                    arm,
                    first,
                    inputs -> inputs.span().first() + ".." + inputs.span().last());
            checkOption("keeps its series with --detail", "--detail", arm, first, inputs -> inputs.detail()
                    .name()
                    .toLowerCase(Locale.ROOT));
        }
        return first.inputs().withReplicates(replicates(arms, options));
    }

    private static int replicates(List<PlayedArm> arms, EnsembleOptions options) {
        PlayedArm first = arms.get(0);
        int fewest =
                arms.stream().mapToInt(arm -> arm.inputs().replicates()).min().orElseThrow();
        if (options.replicates().isEmpty()) {
            arms.forEach(arm -> check(
                    "has replicates:",
                    arm,
                    first,
                    Inputs::replicates,
                    fewest < CompareCommand.FEWEST
                            ? ": too few to compare"
                            : "; --replicates " + fewest + " compares those that all have"));
        }
        int wanted = options.replicates(first.inputs().replicates());
        if (wanted > fewest) {
            throw new NotComparable("--replicates " + wanted + ": a folder holds " + fewest + " only");
        }
        return wanted;
    }

    private static void checkOption(
            String what, String option, PlayedArm arm, PlayedArm first, Function<Inputs, Object> of) {
        String way = "; play " + arm.folder() + " anew with " + option + " " + of.apply(first.inputs());
        check(what, arm, first, of, ": their runs do not pair" + way);
    }

    private static void check(
            String what, PlayedArm arm, PlayedArm first, Function<Inputs, Object> of, String consequence) {
        Object due = of.apply(first.inputs());
        Object found = of.apply(arm.inputs());
        if (!found.equals(due)) {
            throw new NotComparable(
                    arm.folder() + " " + what + " " + found + ", " + first.folder() + " " + due + consequence);
        }
    }

    /** What it plays, wherever that was written. */
    String text() {
        return ScenarioText.of(scenario.document(), false) + scenario.tables();
    }

    /** The folder's files of this arm as another folder keeps them under {@code name}, word by word. */
    Map<String, String> kept(String name) {
        Map<String, String> there = KeptScenarios.texts(folder);
        String own = KeptScenarios.file(inputs.names().size(), arm);
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(name, there.get(own));
        scenario.tables().forEach((table, text) -> kept.put(KeptScenarios.table(name, table), text));
        return kept;
    }
}
