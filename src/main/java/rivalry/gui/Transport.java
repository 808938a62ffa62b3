package rivalry.gui;

import java.awt.FlowLayout;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** Play, pause, step, speed, and a date to jump to. */
final class Transport extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Player player;
    private final JButton play;
    private final JTextField date = new JTextField(7);

    Transport(Session session, Player player) {
        super(new FlowLayout(FlowLayout.LEFT, 4, 2));
        this.session = session;
        this.player = player;
        play = Widgets.button("transport.play", this::toggle);
        add(sign("transport.start", () -> session.go(0)));
        add(sign("transport.back", () -> step(-1)));
        add(play);
        add(sign("transport.step", () -> step(1)));
        add(sign("transport.end", () -> session.go(Integer.MAX_VALUE)));
        add(speeds());
        JLabel label = new JLabel(Texts.of("transport.date"));
        label.setLabelFor(date);
        add(label);
        Widgets.name(date, "transport.date");
        date.addActionListener(event -> jump());
        add(date);
    }

    /** A button that bears a sign needs no more room than the sign. */
    private static JButton sign(String key, Runnable action) {
        JButton button = Widgets.button(key, action);
        button.putClientProperty("FlatLaf.style", "minimumWidth: 34");
        return button;
    }

    private JComboBox<String> speeds() {
        JComboBox<String> speeds = new JComboBox<>(IntStream.of(Player.SPEEDS)
                .mapToObj(speed -> Texts.of("transport.speed.of", speed))
                .toArray(String[]::new));
        Widgets.name(speeds, "transport.speed");
        speeds.setSelectedIndex(2);
        speeds.addActionListener(event -> player.setSpeed(Player.SPEEDS[speeds.getSelectedIndex()]));
        return speeds;
    }

    /** Plays, or pauses. */
    void toggle() {
        if (player.isPlaying()) {
            player.pause();
        } else {
            player.play();
        }
        refresh();
    }

    void step(int months) {
        player.pause();
        session.go(session.view().month() + months);
    }

    private void jump() {
        try {
            player.pause();
            session.go(session.outcome()
                    .horizon()
                    .index(YearMonth.parse(date.getText().strip())));
            date.putClientProperty("JComponent.outline", null);
        } catch (DateTimeException malformed) {
            date.putClientProperty("JComponent.outline", "error");
        }
    }

    /** Shows the month and whether it plays. */
    void refresh() {
        Widgets.say(play, player.isPlaying() ? "transport.pause" : "transport.play");
        if (!date.isFocusOwner() && session.outcome() != null) {
            date.setText(
                    session.outcome().horizon().month(session.view().month()).toString());
        }
    }
}
