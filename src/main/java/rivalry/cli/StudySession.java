package rivalry.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import rivalry.experiment.Unreadable;
import rivalry.files.Build;
import rivalry.files.Checksum;
import rivalry.files.Json;
import rivalry.files.ResultsPlace;
import rivalry.files.StudyFolder;
import rivalry.files.StudyInputs;

/** Plays a study into its folder and says at the end what it found. */
final class StudySession {
    private final Terminal terminal;
    private final Terminal heard;
    private final int threads;
    private final boolean json;

    StudySession(Terminal terminal, Terminal heard, int threads, boolean json) {
        this.terminal = terminal;
        this.heard = heard;
        this.threads = threads;
        this.json = json;
    }

    /** The inputs of a study that begins now, but for what only the study knows. */
    static StudyInputs inputs(
            String kind,
            String effort,
            String command,
            StudyOptions options,
            int seed,
            int replicates,
            Map<String, String> kept) {
        Build build = Build.current();
        Map<String, String> sums = new LinkedHashMap<>();
        kept.forEach((name, text) -> sums.put(name, Checksum.of(text)));
        return new StudyInputs(
                build.version(),
                build.commit(),
                build.model(),
                command,
                kind,
                effort,
                options.seed(seed),
                replicates,
                options.charts(),
                options.settings(),
                sums);
    }

    /** Plays a study into a new folder. */
    int begin(Study study, String name, StudyOptions options, StudyInputs inputs, Map<String, String> kept) {
        Path place = options.out().orElseGet(() -> ResultsPlace.free(name, inputs.tag(), LocalDateTime.now()));
        if (options.isDryRun()) {
            return intend(study, inputs, options.place());
        }
        try (StudyFolder folder = StudyFolder.create(place, inputs, kept, RunCommand.circumstances(threads))) {
            return play(study, folder);
        }
    }

    /** Plays a study into an open folder, from wherever it stands. */
    int play(Study study, StudyFolder folder) {
        StudyPlayer player = new StudyPlayer(folder, threads, heard);
        Study.Account account;
        try {
            account = study.play(folder, player);
        } catch (StudyPlayer.Stopped stopped) {
            return Exit.INTERRUPTED;
        } catch (Unreadable unreadable) {
            terminal.err().println("rivalry: " + unreadable.getMessage());
            tellOfFailures(player);
            return Exit.SCENARIO;
        }
        folder.finish();
        print(account, folder.path(), folder.inputs(), player);
        tellOfFailures(player);
        return player.failed() > 0 ? Exit.SOME_FAILED : Exit.OK;
    }

    private void print(Study.Account account, Path place, StudyInputs inputs, StudyPlayer player) {
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("results", place.toString());
            document.put("replicates", inputs.replicates());
            document.put("seed", inputs.seed());
            document.put("failed", player.failed());
            document.putAll(account.document());
            terminal.out().print(Json.of(document));
        } else {
            account.lines().forEach(terminal.out()::println);
            terminal.out().println("Results: " + place);
        }
    }

    private void tellOfFailures(StudyPlayer player) {
        if (player.failed() > 0) {
            terminal.err()
                    .println("rivalry: " + player.failed() + " runs failed; the others are kept. First: "
                            + player.firstFailure());
        }
    }

    private int intend(Study study, StudyInputs inputs, String place) {
        Map<String, Object> intention = new LinkedHashMap<>();
        intention.put("runs", study.runs());
        intention.put("replicates", inputs.replicates());
        intention.put("seed", inputs.seed());
        intention.put("results", place);
        return new Intention(intention).print(terminal, json);
    }
}
