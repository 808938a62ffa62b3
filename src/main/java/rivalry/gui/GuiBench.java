package rivalry.gui;

import java.lang.management.ManagementFactory;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import rivalry.files.Library;
import rivalry.files.Shipped;
import rivalry.scenario.Lever;

/**
 * How quick the window feels, measured by using it on the display that is there. Bands are timed from the press of the
 * button until they are drawn in every chart in sight, for three users: one who moves a lever two seconds after opening
 * the scenario and presses as soon as its line stands; one who looked on until the baseline's replicates were played; and one
 * for whom nothing was played ahead. All three open it anew, in a program that has warmed up.
 */
@SuppressWarnings("ReferenceEquality") // the newest outcome is one object
public final class GuiBench {
    private static final int REPEATS = 7;
    private static final double MILLISECOND = 1e6;

    private final Teller teller;
    private CockpitWindow window;

    /** Takes a figure, its unit and what is aimed at. */
    @FunctionalInterface
    public interface Teller {
        void tell(String what, double value, String unit, String aim);
    }

    public GuiBench(Teller teller) {
        this.teller = teller;
    }

    /** Opens the window, uses it, closes it. */
    public void run() throws Exception {
        Supplier<List<Library.Entry>> library = Gui.library();
        onScreen(() -> {
            Look.USUAL.wear();
            window = new CockpitWindow(Look.USUAL, (base, whatIf, folder) -> "", library);
            window.setVisible(true);
        });
        onScreen(() -> {}); // its first picture is painted
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        teller.tell("window usable after the start", (System.currentTimeMillis() - started) / 1000.0, "s", "< 2");
        try {
            onScreen(() -> window.open(Shipped.baseline()));
            await(() -> window.session().outcome() != null && window.session().isSettled());
            play(); // warm
            play().tell(teller);
            teller.tell("moved lever to its new line, median", median(() -> move(false)), "s", "< 0.3");
            teller.tell("moved lever to the whole of it, median", median(() -> move(true)), "s", "");
            teller.tell("2 × 20 replicates, pressed within 2.3 s, median", median(this::inHaste, 3), "s", "< 5");
            teller.tell("baseline's replicates ready after opening, median", median(this::ahead, 3), "s", "");
            teller.tell("2 × 20 replicates, pressed after that, median", median(this::atLeisure, 3), "s", "< 5");
            teller.tell("2 × 20 replicates, none played ahead, median", median(this::allReplicates, 3), "s", "");
        } finally {
            onScreen(window::dispose);
        }
    }

    /** What playing was like. */
    private record Playing(double redraws, double work, double blocked) {
        void tell(Teller teller) {
            teller.tell("redraws a second while playing", redraws, "1/s", "> 20");
            teller.tell("event thread's own work a redraw", work, "ms", "< 20");
            teller.tell("event thread blocked at most while playing", blocked, "ms", "< 50");
        }
    }

    /** Plays at full speed, asking all the while how long the screen's thread makes others wait. */
    private Playing play() throws Exception {
        AtomicInteger frames = new AtomicInteger();
        long longest = 0;
        onScreen(() -> {
            window.session().go(0);
            window.session().watch(frames::incrementAndGet);
        });
        await(() -> window.session().isSettled());
        onScreen(() -> {
            window.player().setSpeed(60);
            window.player().play();
        });
        frames.set(0);
        double worked = screenSeconds();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < 3.5e9) {
            long asked = System.nanoTime();
            onScreen(() -> {});
            longest = Math.max(longest, System.nanoTime() - asked);
            Thread.sleep(3);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        int shown = frames.get() / 2; // each month is asked for and then shown
        onScreen(() -> window.player().pause());
        return new Playing(shown / seconds, 1000 * (screenSeconds() - worked) / shown, longest / MILLISECOND);
    }

    /** Processor time that the screen's thread has used so far [s]. */
    private static double screenSeconds() throws Exception {
        long[] used = new long[1];
        onScreen(() -> used[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        return used[0] / 1e9;
    }

    /** Seconds from a lever's move to the line it draws. */
    private double move(boolean whole) throws Exception {
        Session session = window.session();
        double chips = (System.nanoTime() % 50) / 100.0 + 0.5;
        Knob knob = new Knob("US", Optional.of("CN"), Lever.CHIPS);
        Exploration moved = session.exploration().with(new Move(knob, YearMonth.of(2026, 1), Optional.empty(), chips));
        long begun = System.nanoTime();
        onScreen(() -> session.explore(moved));
        await(() -> window.desk().charts().isDrawn()
                && moved.equals(window.desk().charts().shown())
                && (!whole || session.outcome() == session.newest()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        await(session::isSettled);
        await(() -> window.desk().charts().isDrawn());
        return seconds;
    }

    /** Opens the scenario, moves a lever two seconds later and presses the button when its line stands. */
    private double inHaste() throws Exception {
        openAfresh();
        Thread.sleep(2000);
        move(false);
        return replicates();
    }

    /** Seconds from opening until the baseline's replicates are played, while the window is left alone. */
    private double ahead() throws Exception {
        long begun = System.nanoTime();
        openAfresh();
        await(window.background()::isAhead, 20);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Looks around until the baseline's replicates are played, moves a lever, and presses when its line stands. */
    private double atLeisure() throws Exception {
        ahead();
        move(false);
        return replicates();
    }

    /** As in haste, but nothing was played before the button was pressed. */
    private double allReplicates() throws Exception {
        move(false);
        onScreen(window.background()::forget);
        return replicates();
    }

    /** As if no other scenario had been open before, the classes being loaded and warm. */
    private void openAfresh() throws Exception {
        onScreen(() -> {
            window.background().forget();
            window.open(Shipped.baseline());
        });
        await(() -> window.session().outcome() != null && window.session().isSettled());
    }

    private double replicates() throws Exception {
        long begun = System.nanoTime();
        onScreen(() -> window.background().play(CockpitWindow.REPLICATES));
        await(() -> window.desk().charts().hasBands()
                && !window.background().isBusy()
                && window.desk().charts().isDrawn());
        double seconds = (System.nanoTime() - begun) / 1e9;
        onScreen(window.background()::drop);
        return seconds;
    }

    /** A measurement that waits for the screen. */
    @FunctionalInterface
    private interface Measurement {
        double take() throws Exception;
    }

    private static double median(Measurement measurement) throws Exception {
        return median(measurement, REPEATS);
    }

    private static double median(Measurement measurement, int repeats) throws Exception {
        double[] values = new double[repeats];
        for (int i = 0; i < repeats; i++) {
            values[i] = measurement.take();
        }
        Arrays.sort(values);
        return values[repeats / 2];
    }

    private static void onScreen(Runnable action) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            action.run();
            done.countDown();
        });
        done.await();
    }

    private static void await(BooleanSupplier holds) throws Exception {
        await(holds, 1);
    }

    private static void await(BooleanSupplier holds, long patience) throws Exception {
        boolean[] answer = new boolean[1];
        while (!answer[0]) {
            onScreen(() -> answer[0] = holds.getAsBoolean());
            Thread.sleep(patience);
        }
    }
}
