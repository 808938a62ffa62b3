package rivalry.gui;

import java.awt.AWTEvent;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import javax.swing.text.JTextComponent;
import rivalry.files.Habits;
import rivalry.files.Library;
import rivalry.files.Recent;
import rivalry.files.Resolved;
import rivalry.files.ScenarioReader;
import rivalry.files.Shipped;

/** The one window: the start screen, or the desk on which a scenario is explored. */
final class CockpitWindow extends JFrame {
    private static final long serialVersionUID = 1;
    private static final String START = "start";
    private static final String DESK = "desk";
    /** Replicates of each run behind a band. */
    static final int REPLICATES = 20;

    /** What the user does with keys and pointer. */
    private static final long DEEDS = AWTEvent.KEY_EVENT_MASK
            | AWTEvent.MOUSE_EVENT_MASK
            | AWTEvent.MOUSE_MOTION_EVENT_MASK
            | AWTEvent.MOUSE_WHEEL_EVENT_MASK;

    private final transient Session session = new Session(SwingUtilities::invokeLater);
    private final transient Player player = new Player(session, System::nanoTime);
    private final transient ExecutorService painters = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "rivalry-painter");
        thread.setDaemon(true);
        return thread;
    });
    private final transient Thumbnails thumbnails;
    private final transient Background background;
    private final transient AWTEventListener giveWay = this::giveWay;
    private final transient KeyEventDispatcher space = this::onSpace;
    private final JPanel cards = new JPanel(new CardLayout());
    private final Status status = new Status();
    private final transient FileMenu files;
    private final StartScreen start;
    private final JPanel page = new JPanel(new BorderLayout());
    private Desk desk;
    private final Lesson lesson;
    private final JMenuItem undo = Widgets.item("edit.undo", "ctrl Z", session::undo);
    private final JMenuItem redo = Widgets.item("edit.redo", "ctrl Y", session::redo);
    private transient Look look;
    private transient Optional<Path> last = Optional.empty();

    /** @param library the scenarios of the gallery; asked for once, when the rest of the window stands */
    CockpitWindow(Look look, Comparer comparer, Supplier<List<Library.Entry>> library) {
        super(Texts.of("window.title"));
        this.look = look;
        background = new Background(session, status, () -> desk().charts(), this::isIdle);
        files = new FileMenu(cards, session, status, comparer);
        start = new StartScreen(library.get(), painters, this::open, this::teach, () -> files.browse(this::open));
        thumbnails = new Thumbnails(start.cards());
        lesson = new Lesson(session, player);
        page.add(lesson, BorderLayout.NORTH);
        cards.add(start, START);
        cards.add(page, DESK);
        add(cards, BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        setJMenuBar(menus());
        setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        setName("rivalry");
        setMinimumSize(new Dimension(900, 600));
        setSize(1280, 800);
        session.watch(this::refresh);
        session.onTrouble(status::complain);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(space);
        Toolkit.getDefaultToolkit().addAWTEventListener(giveWay, DEEDS);
        start.refresh();
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                if (start.isShowing()) {
                    thumbnails.draw();
                    painters.execute(CockpitWindow.this::playAhead);
                }
            }
        });
    }

    /** On the baseline rest all scenarios of the gallery; whichever is opened, its replicates will be wanted. */
    private void playAhead() {
        Resolved baseline = ScenarioReader.read(Shipped.baseline());
        SwingUtilities.invokeLater(() -> {
            if (!session.isOpen() && isDisplayable()) {
                background.playAhead(baseline);
            }
        });
    }

    private boolean isIdle() {
        boolean settled = !session.isOpen() || session.isSettled();
        return settled && !player.isPlaying() && !thumbnails.isBusy();
    }

    private JMenuBar menus() {
        JMenuBar bar = new JMenuBar();
        bar.add(files.menu(this::desk, this::open, this::showStart, this::dispose));
        bar.add(Widgets.menu("menu.edit", undo, redo, Widgets.item("edit.reset", "", this::reset)));
        bar.add(Widgets.menu(
                "menu.run",
                Widgets.item("run.replicates", "ctrl R", () -> background.play(REPLICATES)),
                Widgets.item("run.lines", "", background::drop),
                Widgets.item("run.luck", "ctrl L", this::tryLuck)));
        bar.add(view());
        bar.add(Widgets.menu("menu.help", Widgets.item("help.lesson", "F1", this::teach)));
        return bar;
    }

    private JMenu view() {
        JMenu view = Widgets.menu("menu.view", Widgets.item("view.dark", "ctrl D", this::changeDark));
        for (int percent : Look.SIZES) {
            JMenuItem item = Widgets.item("view.size", "", () -> dress(new Look(look.dark(), percent)));
            item.setName("view.size." + percent);
            item.setText(Texts.of("view.size", percent));
            view.add(item);
        }
        return view;
    }

    /** Opens a scenario or an exploration. */
    void open(Path file) {
        thumbnails.stop();
        player.pause();
        background.stop();
        files.forget();
        try {
            Exploration exploration = ExplorationFile.read(file);
            status.say(Texts.of("status.hint"));
            session.open(exploration, 0);
            offer(file);
            background.drop();
            if (Shipped.nameOf(file).isEmpty()) {
                Recent.add(file);
            }
            setTitle(Texts.of("window.title.of", file.getFileName()));
            ((CardLayout) cards.getLayout()).show(cards, DESK);
        } catch (RuntimeException fault) {
            status.complain(fault);
        }
    }

    /** Offers on the start screen to go on with a scenario. */
    void offer(Path scenario) {
        last = Optional.of(scenario);
        start.offer(scenario);
    }

    /** How the window is left. */
    Habits habits() {
        return new Habits(look.dark(), look.percent(), getWidth(), getHeight(), last);
    }

    private void showStart() {
        player.pause();
        start.refresh();
        ((CardLayout) cards.getLayout()).show(cards, START);
        thumbnails.draw();
    }

    private void teach() {
        open(Shipped.baseline());
        desk().begin();
        lesson.begin();
    }

    private void reset() {
        session.explore(Exploration.of(session.exploration().scenario()));
    }

    private void changeDark() {
        dress(new Look(!look.dark(), look.percent()));
    }

    /** Dresses the whole window anew. */
    void dress(Look other) {
        look = other;
        look.change();
        if (desk != null) {
            desk.fit();
        }
        refresh();
    }

    private void tryLuck() {
        if (session.isOpen()) {
            session.tryLuck(session.view().replicate() + 1);
            status.say(Texts.of("run.luck.now", session.view().replicate() + 1));
        }
    }

    private void refresh() {
        background.refresh();
        undo.setEnabled(session.canUndo());
        redo.setEnabled(session.canRedo());
        if (session.outcome() != null) {
            desk().refresh();
        }
        lesson.refresh();
    }

    /** What is played ahead makes way for all that is done but for a pointer that merely passes. */
    private void giveWay(AWTEvent deed) {
        if (deed.getID() != MouseEvent.MOUSE_MOVED) {
            background.stir();
        }
    }

    /** Space plays and pauses wherever it has no other meaning. */
    private boolean onSpace(KeyEvent event) {
        boolean free = !(event.getComponent() instanceof AbstractButton
                || event.getComponent() instanceof JTextComponent
                || event.getComponent() instanceof JComboBox);
        if (event.getID() == KeyEvent.KEY_PRESSED
                && event.getKeyCode() == KeyEvent.VK_SPACE
                && free
                && isFocused()
                && session.outcome() != null
                && desk().isShowing()) {
            desk().transport().toggle();
            return true;
        }
        return false;
    }

    Background background() {
        return background;
    }

    Session session() {
        return session;
    }

    Player player() {
        return player;
    }

    Lesson lesson() {
        return lesson;
    }

    /** The desk; made when it is needed first, so that the start screen does not wait for it. */
    Desk desk() {
        if (desk == null) {
            desk = new Desk(session, player, painters, files::export, () -> background.play(REPLICATES));
            page.add(desk, BorderLayout.CENTER);
        }
        return desk;
    }

    FileMenu files() {
        return files;
    }

    Status status() {
        return status;
    }

    @Override
    public void dispose() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(giveWay);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(space);
        player.pause();
        background.stop();
        thumbnails.stop();
        session.close();
        painters.shutdown();
        super.dispose();
    }
}
