package rivalry.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What happens on Ctrl-C or when the system ends the program: no further run is started, and the user is told what is kept
 * and how to go on. What is kept needs no saving: every finished run is a whole file already. The Java machine then ends
 * with 130 or 143 by itself.
 */
final class Interruption implements AutoCloseable {
    private final AtomicBoolean happened = new AtomicBoolean();
    private final Thread hook;

    /** @param whatToDo runs while the program is being ended */
    Interruption(Runnable whatToDo) {
        hook = new Thread(
                () -> {
                    happened.set(true);
                    whatToDo.run();
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean hasHappened() {
        return happened.get();
    }

    /** The work is done: an interruption means nothing any more. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            happened.set(true); // the program is being ended right now; the hook has the word
        }
    }
}
