package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import rivalry.chart.Figure;
import rivalry.files.Recent;

/** The one window: the start screen, or the desk on which a scenario is explored. */
final class CockpitWindow extends JFrame {
    private static final long serialVersionUID = 1;
    private static final String START = "start";
    private static final String DESK = "desk";

    private final transient Session session = new Session(SwingUtilities::invokeLater);
    private final transient Player player = new Player(session, System::nanoTime);
    private final transient ExecutorService painters = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "rivalry-painter");
        thread.setDaemon(true);
        return thread;
    });
    private final transient Thumbnails thumbnails = new Thumbnails();
    private final JPanel cards = new JPanel(new CardLayout());
    private final StartScreen start;
    private final Desk desk;
    private final Status status = new Status();
    private transient Look look;

    CockpitWindow(Look look) {
        super(Texts.of("window.title"));
        this.look = look;
        start = new StartScreen(painters, this::open, () -> {}, () -> {});
        desk = new Desk(session, player, painters, this::export);
        cards.add(start, START);
        cards.add(desk, DESK);
        add(cards, BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        setName("rivalry");
        setMinimumSize(new Dimension(900, 600));
        setSize(1280, 800);
        session.watch(desk::refresh);
        session.onTrouble(status::complain);
        start.refresh();
        thumbnails.draw(start.entries(), start.cards());
    }

    /** Opens a scenario or an exploration. */
    void open(Path file) {
        thumbnails.close();
        player.pause();
        session.open(file);
        Recent.add(file);
        setTitle(Texts.of("window.title.of", file.getFileName()));
        ((CardLayout) cards.getLayout()).show(cards, DESK);
    }

    Session session() {
        return session;
    }

    private void export(Figure figure) {}

    @Override
    public void dispose() {
        player.pause();
        thumbnails.close();
        session.close();
        painters.shutdown();
        super.dispose();
    }
}
