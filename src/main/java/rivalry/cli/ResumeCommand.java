package rivalry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rivalry.files.Build;
import rivalry.files.ResultsFolder;
import rivalry.files.StudyFolder;

/** {@code rivalry resume}: finishes a folder that a run left behind, to the bytes it would have had. */
@Command(
        name = "resume",
        description = "Finish a results folder that was interrupted; what is there is not played again.",
        footer = {"", "Example: rivalry resume results/baseline/20261122-101500-3f2a"})
final class ResumeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The results folder.")
    private Path place;

    @Mixin
    private PlayOptions options;

    private final Terminal terminal;

    ResumeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        options.check();
        if (StudyFolder.is(place)) {
            return resumeStudy();
        }
        PlanSession.Outcome outcome;
        try (ResultsFolder folder = ResultsFolder.reopen(place)) {
            folder.refuseUnlessOf(Build.current().model());
            Plan plan = PlanReader.read(place);
            outcome = new PlanSession(plan, folder, options.heard(terminal))
                    .takingApart(CombinedReader.read(place))
                    .play(options.threads());
        }
        return new Report(List.of(), terminal).print(outcome, place, options.isJson());
    }

    private int resumeStudy() {
        try (StudyFolder folder = StudyFolder.reopen(place, Build.current().model())) {
            Study study = Study.of(place, folder.inputs());
            return new StudySession(terminal, options.heard(terminal), options.threads(), options.isJson())
                    .play(study, folder);
        }
    }
}
