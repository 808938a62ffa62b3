package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.event.KeyEvent;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import rivalry.scenario.Horizon;

/**
 * An entry of the timeline by the numbers: first month, last month, of a move its value; or away with it. What cannot be
 * understood is said in the dialog, which stays open.
 */
final class MoveDialog {
    private final Session session;
    private final TimelineEntry entry;
    private final JDialog dialog;
    private final JTextField from;
    private final JTextField until;
    private final JTextField value;
    private final JLabel wrong = new JLabel(" ");

    private MoveDialog(Component over, Session session, TimelineEntry entry) {
        this.session = session;
        this.entry = entry;
        from = new JTextField(entry.from().toString(), 9);
        until = new JTextField(entry.until().map(YearMonth::toString).orElse(""), 9);
        value = new JTextField(entry instanceof Move move ? Amount.print(move) : "", 9);
        String title = Bar.name(entry, session.outcome().scenario().countries().keySet());
        dialog = new JDialog(SwingUtilities.getWindowAncestor(over), title, JDialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("move");
        wrong.setName("move.wrong");
        wrong.putClientProperty("FlatLaf.style", "foreground: $Component.error.focusedBorderColor");
        JPanel page = new JPanel(new BorderLayout(0, 10));
        page.setBorder(BorderFactory.createEmptyBorder(14, 16, 12, 16));
        page.add(form(), BorderLayout.NORTH);
        page.add(wrong, BorderLayout.CENTER);
        page.add(buttons(), BorderLayout.SOUTH);
        dialog.setContentPane(page);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        dialog.setLocationRelativeTo(over);
    }

    /** Lets the user change an entry; returns when it is done. */
    static void edit(Component over, Session session, TimelineEntry entry) {
        new MoveDialog(over, session, entry).dialog.setVisible(true);
    }

    private JPanel form() {
        JPanel form = new JPanel(new GridLayout(0, 2, 6, 6));
        row(form, "move.from", from);
        row(form, "move.until", until);
        if (entry instanceof Move move) {
            row(form, "move.value", value);
            form.add(new JLabel(Texts.of("move.range")));
            form.add(new JLabel(LeverRange.of(move.knob().lever()).limits()));
        }
        return form;
    }

    private static void row(JPanel form, String key, JTextField field) {
        JLabel label = new JLabel(Texts.of(key));
        label.setLabelFor(field);
        field.setName(key);
        form.add(label);
        form.add(field);
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 0));
        JButton ok = Widgets.button("move.ok", this::change);
        buttons.add(ok);
        buttons.add(
                Widgets.button("move.delete", () -> end(session.exploration().without(entry))));
        if (entry instanceof Redating redating) {
            buttons.add(Widgets.button(
                    "move.restore", () -> end(session.exploration().restored(redating))));
        }
        buttons.add(Widgets.button("move.cancel", dialog::dispose));
        dialog.getRootPane().setDefaultButton(ok);
        return buttons;
    }

    private void end(Exploration changed) {
        dialog.dispose();
        session.explore(changed);
    }

    private void change() {
        try {
            end(session.exploration().with(entry, read()));
        } catch (DateTimeException malformed) {
            complain("move.wrong.month");
        } catch (NumberFormatException malformed) {
            complain("move.wrong.value");
        }
    }

    private void complain(String key) {
        wrong.setText(Texts.of(key));
        dialog.pack();
    }

    /** @throws DateTimeException if a month is none of the horizon's */
    private TimelineEntry read() {
        YearMonth first = month(from.getText());
        String last = until.getText().strip();
        Optional<YearMonth> end = last.isEmpty() ? Optional.empty() : Optional.of(month(last));
        if (end.isPresent() && end.get().isBefore(first)) {
            throw new DateTimeException(last);
        }
        return entry instanceof Move move
                ? new Move(move.knob(), first, end, Amount.read(move, value.getText()))
                : new Redating(entry.name(), first, end, false);
    }

    private YearMonth month(String text) {
        YearMonth month = YearMonth.parse(text.strip());
        Horizon horizon = session.outcome().horizon();
        boolean isPast = entry instanceof Move && month.isBefore(horizon.start());
        if (isPast || month.isAfter(horizon.end())) {
            throw new DateTimeException(text);
        }
        return month;
    }
}
