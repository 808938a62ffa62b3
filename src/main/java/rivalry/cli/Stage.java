package rivalry.cli;

import java.time.YearMonth;
import java.util.List;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.files.Journal;
import rivalry.files.StudyFolder;

/** Plays the runs of a study into its journals and says how far it is. */
final class Stage {
    /** The user wants the program to end; what was played is kept. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final StudyFolder folder;
    private final int threads;
    private final Terminal heard;
    private int failed;
    private String firstFailure = "";

    Stage(StudyFolder folder, int threads, Terminal heard) {
        this.folder = folder;
        this.threads = threads;
        this.heard = heard;
    }

    /**
     * Plays every run that the journal has not.
     *
     * @throws Stopped if it was interrupted
     */
    void play(List<Arm> arms, int replicates, Journal journal) {
        play(new Ensemble(arms, replicates, folder.inputs().seed()), arms.size() * replicates, journal);
    }

    /** Plays every run that the journal has not, no further than {@code until}. */
    void play(List<Arm> arms, int replicates, Journal journal, YearMonth until) {
        play(new Ensemble(arms, replicates, folder.inputs().seed(), until), arms.size() * replicates, journal);
    }

    private void play(Ensemble ensemble, int runs, Journal journal) {
        Progress progress = new Progress(journal, heard, runs, journal.count(), System::nanoTime);
        try (Interruption interruption = new Interruption(() -> interrupted(ensemble))) {
            ensemble.play(threads, journal::has, progress);
            progress.end();
            if (interruption.hasHappened()) {
                throw new Stopped();
            }
        }
        failed += progress.failed();
        firstFailure = firstFailure.isEmpty() ? progress.firstFailure() : firstFailure;
    }

    /** Says something on the way. */
    void say(String line) {
        heard.err().println(line);
        heard.err().flush();
    }

    int failed() {
        return failed;
    }

    /** What went wrong first; empty if nothing did. */
    String firstFailure() {
        return firstFailure;
    }

    private void interrupted(Ensemble ensemble) {
        ensemble.cancel();
        say("\nInterrupted: what was played is kept. Finish it with: rivalry resume " + folder.path());
    }
}
