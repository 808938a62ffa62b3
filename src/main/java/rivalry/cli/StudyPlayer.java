package rivalry.cli;

import java.time.YearMonth;
import java.util.List;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.files.Journal;
import rivalry.files.Shell;
import rivalry.files.StudyFolder;

/** Plays the runs of a study into its journals and says how far it is. */
final class StudyPlayer {
    /** The user wants the program to end; what was played is kept. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final StudyFolder folder;
    private final int threads;
    private final Terminal heard;
    private int failed;
    private String firstFailure = "";

    StudyPlayer(StudyFolder folder, int threads, Terminal heard) {
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
        Ensemble ensemble = new Ensemble(arms, replicates, folder.inputs().seed());
        Progress progress = progress(arms.size() * replicates, journal);
        play(ensemble, journal, progress);
        end(progress);
    }

    /**
     * Plays every run that the journal has not, no further than a month, as a part of something longer.
     *
     * @throws Stopped if it was interrupted
     */
    void play(List<Arm> arms, int replicates, YearMonth until, Journal journal, Progress progress) {
        play(new Ensemble(arms, replicates, folder.inputs().seed(), until), journal, progress);
    }

    /** Plays every run that the journal has not, no further than {@code until}. */
    void play(List<Arm> arms, int replicates, Journal journal, YearMonth until) {
        Progress progress = progress(arms.size() * replicates, journal);
        play(arms, replicates, until, journal, progress);
        end(progress);
    }

    /** Something that begins, of at most some runs. */
    Progress progress(int runs, Journal journal) {
        return new Progress(journal, heard, runs, journal.count(), System::nanoTime);
    }

    /** Says the last word of something that ends. */
    void end(Progress progress) {
        progress.end();
        failed += progress.failed();
        firstFailure = firstFailure.isEmpty() ? progress.firstFailure() : firstFailure;
    }

    private void play(Ensemble ensemble, Journal journal, Progress progress) {
        try (Interruption interruption = new Interruption(() -> interrupted(ensemble))) {
            ensemble.play(threads, journal::has, progress);
            if (interruption.hasHappened()) {
                progress.end();
                throw new Stopped();
            }
        }
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
        say("\nInterrupted: what was played is kept. Finish it with: " + Shell.resuming(folder.path()));
    }
}
