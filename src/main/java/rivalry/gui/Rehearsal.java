package rivalry.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import javax.swing.SwingUtilities;
import rivalry.files.Library;

/**
 * Makes and draws the parts of the window without a display, so that a Java machine told to keep the classes it loaded
 * has those ready that the window begins with.
 */
public final class Rehearsal {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 760;

    private Rehearsal() {}

    /** Needs no display, and leaves nothing behind. */
    public static void play() throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> {
            Look.USUAL.wear();
            try (Session session = new Session(SwingUtilities::invokeLater)) {
                draw(new StartScreen(Library.shipped(), Runnable::run, file -> {}, () -> {}, () -> {}));
                draw(new Desk(session, new Player(session, System::nanoTime), Runnable::run, figure -> {}, () -> {}));
                draw(new Status());
            }
        });
    }

    private static void draw(Container part) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        part.setSize(WIDTH, HEIGHT);
        layOut(part);
        part.paint(canvas);
        canvas.dispose();
    }

    private static void layOut(Container part) {
        part.doLayout();
        for (Component inner : part.getComponents()) {
            if (inner instanceof Container container) {
                layOut(container);
            }
        }
    }
}
