package rivalry.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import rivalry.experiment.RunSink;
import rivalry.observation.History;

/** Counts finished runs on their way to the sink and says how far it is: one line kept up to date on a terminal, else a line now and then. */
final class Progress implements RunSink {
    /** The line anew, cut where the terminal ends: in two rows it could not be written over. */
    private static final String ANEW = "\r\u001b[K\u001b[?7l%s\u001b[?7h";

    private static final long LIVE_NANOS = 100_000_000L;
    private static final long PLAIN_NANOS = 5_000_000_000L;

    private final RunSink sink;
    private final Terminal terminal;
    private final int total;
    private final int kept;
    private final LongSupplier clock;
    private final long begun;
    private int done;
    private int failed;
    private String firstFailure = "";
    private long lastShown;

    /** @param kept how many of the {@code total} runs were there before */
    Progress(RunSink sink, Terminal terminal, int total, int kept, LongSupplier clock) {
        this.sink = sink;
        this.terminal = terminal;
        this.total = total;
        this.kept = kept;
        this.clock = clock;
        begun = clock.getAsLong();
        lastShown = begun;
        if (terminal.isLive()) {
            show();
        }
    }

    @Override
    public void finished(String arm, int replicate, History history) {
        sink.finished(arm, replicate, history);
        count(false, "");
    }

    @Override
    public void failed(String arm, int replicate, RuntimeException cause) {
        sink.failed(arm, replicate, cause);
        // what the model says in words (Prior.draw, Ties); all else is a fault, told with its type
        boolean saysWhy = cause instanceof IllegalStateException && cause.getMessage() != null;
        count(true, "replicate " + replicate + " of " + arm + ": " + (saysWhy ? cause.getMessage() : cause));
    }

    synchronized int done() {
        return kept + done;
    }

    synchronized int failed() {
        return failed;
    }

    /** What went wrong first; empty if nothing did. */
    synchronized String firstFailure() {
        return firstFailure;
    }

    private synchronized void count(boolean failure, String what) {
        if (failure) {
            failed++;
            firstFailure = firstFailure.isEmpty() ? what : firstFailure;
        } else {
            done++;
        }
        long pause = terminal.isLive() ? LIVE_NANOS : PLAIN_NANOS;
        boolean last = kept + done + failed == total; // of which the end tells
        if (!last && clock.getAsLong() - lastShown >= pause) {
            show();
        }
    }

    /** The last word: always shown. */
    synchronized void end() {
        show();
        if (terminal.isLive()) {
            terminal.err().println();
        }
        terminal.err().flush();
    }

    private void show() {
        lastShown = clock.getAsLong();
        if (terminal.isLive()) {
            terminal.err().printf(ANEW, line());
        } else {
            terminal.err().println(line());
        }
        terminal.err().flush();
    }

    private String line() {
        double seconds = (clock.getAsLong() - begun) / 1e9;
        int left = total - kept - done - failed;
        double rate = seconds > 0 ? (done + failed) / seconds : 0;
        String line = String.format(Locale.ROOT, "%d of %d runs done, %d failed", kept + done, total, failed);
        if (rate >= 1) {
            line += String.format(Locale.ROOT, ", %.1f a second", rate);
        } else if (rate > 0) {
            line += ", one in " + words(Duration.ofSeconds(Math.round(1 / rate)));
        }
        if (rate > 0 && left > 0) {
            line += ", " + words(Duration.ofSeconds((long) Math.ceil(left / rate))) + " left";
        }
        return line;
    }

    static String words(Duration time) {
        if (time.toMinutes() == 0) {
            return time.toSeconds() + " s";
        }
        if (time.toHours() == 0) {
            return time.toMinutes() + " min " + time.toSecondsPart() + " s";
        }
        return time.toHours() + " h " + time.toMinutesPart() + " min";
    }
}
