package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JMenu;
import javax.swing.SwingUtilities;
import rivalry.files.Library;

/** A real window on a real display, driven by the names of its controls. */
final class OnScreen implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final CockpitWindow window;

    OnScreen(Look look) {
        this(look, (base, whatIf, folder) -> "");
    }

    OnScreen(Look look, Comparer comparer) {
        this(() -> {
            look.wear();
            return new CockpitWindow(look, comparer, Library::shipped);
        });
    }

    OnScreen(Supplier<CockpitWindow> opens) {
        window = now(() -> {
            CockpitWindow made = opens.get();
            made.setVisible(true);
            return made;
        });
    }

    CockpitWindow window() {
        return window;
    }

    Session session() {
        return window.session();
    }

    /** Waits until what was asked for is shown, charts included. */
    void settle() {
        await(
                "it is shown; trouble: " + window.status().trouble(),
                () -> session().outcome() != null
                        && session().outcome().exploration().equals(session().exploration())
                        && session().isSettled());
    }

    /** Runs on the screen's thread and waits. */
    static <T> T now(Supplier<T> action) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> result.set(action.get()));
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        } catch (InvocationTargetException fault) {
            throw new IllegalStateException(fault.getCause());
        }
        return result.get();
    }

    static void run(Runnable action) {
        now(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until something holds, asked on the screen's thread; fails after twenty seconds. */
    static void await(String what, BooleanSupplier holds) {
        await(what, 20, holds);
    }

    /** Waits for what may take longer. */
    static void await(String what, int seconds, BooleanSupplier holds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!now(holds::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting until " + what).isLessThan(end);
            try {
                Thread.sleep(5);
            } catch (InterruptedException interruption) {
                throw new IllegalStateException(interruption);
            }
        }
    }

    /** The control of a name. */
    <T extends Component> T find(Class<T> type, String name) {
        T found = now(() -> find(window, type, name));
        assertThat(found).as(name).isNotNull();
        return found;
    }

    private static <T extends Component> T find(Component in, Class<T> type, String name) {
        if (type.isInstance(in) && name.equals(in.getName())) {
            return type.cast(in);
        }
        if (in instanceof JMenu menu) {
            return find(menu.getPopupMenu(), type, name);
        }
        if (in instanceof Container container) {
            for (Component part : container.getComponents()) {
                T found = find(part, type, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The control of a name in a dialog that is open. */
    static <T extends Component> T inDialog(Class<T> type, String name) {
        await("a dialog shows " + name, () -> dialogPart(type, name) != null);
        return now(() -> dialogPart(type, name));
    }

    /** The same, or null; asked on the screen's thread. */
    static <T extends Component> T dialogPart(Class<T> type, String name) {
        for (Window each : Window.getWindows()) {
            T found = each.isShowing() && each instanceof JDialog dialog
                    ? find(dialog.getContentPane(), type, name)
                    : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    void click(String name) {
        AbstractButton button = find(AbstractButton.class, name);
        run(button::doClick);
    }

    /** Chooses an entry of a menu that asks for a file, and names the file. */
    void choose(String name, Path file) {
        AbstractButton entry = find(AbstractButton.class, name);
        SwingUtilities.invokeLater(entry::doClick); // which waits for the answer
        await("it asks for a file", () -> chooser() != null);
        run(() -> {
            JFileChooser chooser = chooser();
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
    }

    private static JFileChooser chooser() {
        return dialogPart(JFileChooser.class, "chooser");
    }

    /** What is on the screen, kept in {@code target/screenshots}; fails if it is blank. */
    void photograph(String name) {
        Container content = window.getRootPane();
        await("charts are drawn", () -> isDrawn(window));
        photograph(name, content);
    }

    /** A part as it looks now, kept likewise. */
    static void photograph(String name, Component part) {
        BufferedImage picture = now(() -> Exports.picture(part));
        keep(name, picture);
        assertThat(colours(picture)).as(name + " is not blank").isGreaterThan(20);
    }

    private static boolean isDrawn(Container container) {
        for (Component part : container.getComponents()) {
            boolean waits = part instanceof ChartView chart && chart.isShowing() && !chart.isDrawn();
            boolean behind = part instanceof ChartsPanel charts && charts.isShowing() && !charts.isDrawn();
            boolean thumbnail = part instanceof Card;
            if (waits || behind || !thumbnail && part instanceof Container inner && !isDrawn(inner)) {
                return false;
            }
        }
        return true;
    }

    private static void keep(String name, BufferedImage picture) {
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Puts a photograph into the documents. */
    static void copy(String name, Path target) {
        try {
            Files.copy(PICTURES.resolve(name + ".png"), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static long colours(BufferedImage picture) {
        return IntStream.range(0, picture.getHeight())
                .filter(y -> y % 7 == 0)
                .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
                .distinct()
                .count();
    }

    @Override
    public void close() {
        run(() -> {
            for (Window other : Window.getWindows()) {
                other.dispose();
            }
        });
    }
}
