package rivalry.gui;

import java.awt.Component;
import java.awt.GridLayout;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** An entry of the timeline by the numbers: first month, last month, of a move its value; or away with it. */
final class MoveDialog {
    private final JTextField from;
    private final JTextField until;
    private final JTextField value;

    private MoveDialog(Dated entry) {
        from = new JTextField(entry.from().toString(), 9);
        until = new JTextField(entry.until().map(YearMonth::toString).orElse(""), 9);
        value = new JTextField(entry instanceof Move move ? String.valueOf(move.value()) : "", 9);
    }

    static void edit(Component over, Session session, Dated entry) {
        MoveDialog dialog = new MoveDialog(entry);
        List<String> options = new ArrayList<>(List.of(Texts.of("move.ok"), Texts.of("move.delete")));
        if (entry instanceof Redating) {
            options.add(Texts.of("move.restore"));
        }
        options.add(Texts.of("move.cancel"));
        int answer = JOptionPane.showOptionDialog(
                over,
                dialog.form(entry),
                entry.name(),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.PLAIN_MESSAGE,
                null,
                options.toArray(),
                options.get(0));
        Exploration now = session.exploration();
        if (answer == 0) {
            dialog.read(entry)
                    .ifPresentOrElse(
                            changed -> session.explore(now.with(entry, changed)),
                            () -> JOptionPane.showMessageDialog(over, Texts.of("move.wrong")));
        } else if (answer == 1) {
            session.explore(now.without(entry));
        } else if (answer == 2 && entry instanceof Redating redating) {
            session.explore(now.restored(redating));
        }
    }

    private JPanel form(Dated entry) {
        JPanel form = new JPanel(new GridLayout(0, 2, 6, 6));
        row(form, "move.from", from);
        row(form, "move.until", until);
        if (entry instanceof Move move) {
            row(form, "move.value", value);
            form.add(new JLabel(Texts.of("move.range")));
            form.add(new JLabel(Range.of(move.knob().lever()).limits()));
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

    private Optional<Dated> read(Dated entry) {
        try {
            YearMonth first = YearMonth.parse(from.getText().strip());
            String last = until.getText().strip();
            Optional<YearMonth> end = last.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(last));
            if (!(entry instanceof Move move)) {
                return Optional.of(new Redating(entry.name(), first, end, false));
            }
            double number = Double.parseDouble(value.getText().strip());
            Range range = Range.of(move.knob().lever());
            boolean legal = number >= range.least() && (range.cubic() || number <= range.most());
            return legal ? Optional.of(new Move(move.knob(), first, end, number)) : Optional.empty();
        } catch (DateTimeException | NumberFormatException malformed) {
            return Optional.empty();
        }
    }
}
