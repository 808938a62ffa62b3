package rivalry.gui;

import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import rivalry.files.Habits;
import rivalry.files.Library;
import rivalry.scenario.Prior;

/** The way in: opens the window and waits until it is closed. */
public final class Gui {
    private Gui() {}

    /** Whether there is a display to open a window on. */
    public static boolean isPossible() {
        return !GraphicsEnvironment.isHeadless();
    }

    /** Opens the cockpit, on its start screen or on a scenario, and returns when it is closed. */
    public static void open(Optional<Path> scenario, boolean dark, Comparer comparer) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Supplier<List<Library.Entry>> library = library();
        Habits.Found found = Habits.read(Habits.file());
        SwingUtilities.invokeLater(() -> {
            CockpitWindow window = window(found, dark, comparer, library);
            window.addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosed(WindowEvent event) {
                    window.habits().write(Habits.file());
                    closed.countDown();
                }
            });
            Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> SwingUtilities.invokeLater(
                    () -> window.status().complain(Texts.of("status.bug", fault.toString()))));
            window.setLocationByPlatform(true);
            window.setVisible(true);
            scenario.ifPresent(window::open);
        });
        closed.await();
    }

    /** The window as its user left it. */
    static CockpitWindow window(
            Habits.Found found, boolean dark, Comparer comparer, Supplier<List<Library.Entry>> library) {
        Habits habits = found.habits();
        Look look = new Look(dark || habits.dark(), habits.percent());
        look.wear();
        CockpitWindow window = new CockpitWindow(look, comparer, library);
        window.setSize(habits.width(), habits.height());
        habits.scenario().ifPresent(window::offer);
        found.broken().ifPresent(file -> window.status().say(Texts.of("window.forgot", file)));
        return window;
    }

    /** The gallery, read while the window is being made. */
    static Supplier<List<Library.Entry>> library() {
        return CompletableFuture.supplyAsync(Library::shipped)::join;
    }

    /** Opens MASON's own console on a scenario, and returns when the program is told to end. */
    public static void console(Prior prior) throws InterruptedException {
        SwingUtilities.invokeLater(() -> {
            Look.USUAL.wear();
            ConsoleModel.open(prior);
        });
        new CountDownLatch(1).await(); // closing the console ends the program
    }
}
