package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.time.YearMonth;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A guided lesson in a strip above the desk: each step says what to do and goes on when it is done, or on the user's word. */
final class Lesson extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int STEPS = 7;

    private final transient Session session;
    private final transient Player player;
    private final JLabel count = new JLabel();
    private final JTextArea words = new JTextArea();
    private final JButton next;
    private int step;
    private int begun;

    Lesson(Session session, Player player) {
        super(new BorderLayout(10, 0));
        this.session = session;
        this.player = player;
        words.setEditable(false);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setFocusable(false);
        words.setOpaque(false);
        words.setName("lesson.words");
        count.putClientProperty("FlatLaf.styleClass", "h3");
        next = Widgets.button("lesson.next", this::next);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.RIGHT, 4, 0));
        buttons.setOpaque(false);
        buttons.add(next);
        buttons.add(Widgets.button("lesson.end", () -> setVisible(false)));
        add(count, BorderLayout.WEST);
        add(words, BorderLayout.CENTER);
        add(buttons, BorderLayout.EAST);
        setBorder(BorderFactory.createEmptyBorder(8, 14, 8, 14));
        setVisible(false);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(
                UIManager.getColor("Component.accentColor") == null
                        ? getBackground()
                        : Look.worn().grid());
    }

    int step() {
        return step;
    }

    void begin() {
        step = 0;
        setVisible(true);
        next();
    }

    private void next() {
        step++;
        if (step > STEPS) {
            setVisible(false);
            return;
        }
        begun = session.isOpen() ? session.view().month() : 0;
        count.setText(step + "/" + STEPS);
        words.setText(Texts.of("lesson." + step));
        Widgets.say(next, step == STEPS ? "lesson.last" : "lesson.next");
    }

    /** Goes on when the step's task is done. */
    void refresh() {
        if (isVisible() && session.outcome() != null && isDone()) {
            next();
        }
    }

    private boolean isDone() {
        return switch (step) {
            case 1 -> player.isPlaying();
            case 2 -> session.view().month() >= session.outcome().horizon().index(YearMonth.of(2026, 1));
            case 3 -> !session.exploration().moves().isEmpty();
            case 5 -> session.view().pick().kind() == Pick.Kind.LAB;
            case 6 -> session.view().month() < begun - 11;
            default -> false;
        };
    }
}
