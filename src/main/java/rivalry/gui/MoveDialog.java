package rivalry.gui;

import java.awt.Component;
import java.awt.GridLayout;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** A move by the numbers: first month, last month, value; or away with it. */
final class MoveDialog {
    private final JTextField from;
    private final JTextField until;
    private final JTextField value;

    private MoveDialog(Move move) {
        from = new JTextField(move.from().toString(), 9);
        until = new JTextField(move.until().map(YearMonth::toString).orElse(""), 9);
        value = new JTextField(String.valueOf(move.value()), 9);
    }

    static void edit(Component over, Session session, Move move) {
        MoveDialog dialog = new MoveDialog(move);
        Object[] options = {Texts.of("move.ok"), Texts.of("move.delete"), Texts.of("move.cancel")};
        int answer = JOptionPane.showOptionDialog(
                over,
                dialog.form(move),
                move.name(),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.PLAIN_MESSAGE,
                null,
                options,
                options[0]);
        if (answer == 0) {
            dialog.read(move)
                    .ifPresentOrElse(
                            changed -> session.explore(session.exploration().with(move, changed)),
                            () -> JOptionPane.showMessageDialog(over, Texts.of("move.wrong")));
        } else if (answer == 1) {
            session.explore(session.exploration().without(move));
        }
    }

    private JPanel form(Move move) {
        JPanel form = new JPanel(new GridLayout(0, 2, 6, 6));
        row(form, "move.from", from);
        row(form, "move.until", until);
        row(form, "move.value", value);
        Range range = Range.of(move.knob().lever());
        form.add(new JLabel(Texts.of("move.range")));
        form.add(new JLabel(range.limits()));
        return form;
    }

    private static void row(JPanel form, String key, JTextField field) {
        JLabel label = new JLabel(Texts.of(key));
        label.setLabelFor(field);
        field.setName(key);
        form.add(label);
        form.add(field);
    }

    private Optional<Move> read(Move move) {
        try {
            YearMonth first = YearMonth.parse(from.getText().strip());
            String last = until.getText().strip();
            Optional<YearMonth> end = last.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(last));
            double number = Double.parseDouble(value.getText().strip());
            Range range = Range.of(move.knob().lever());
            boolean legal = number >= range.least() && (range.cubic() || number <= range.most());
            return legal ? Optional.of(new Move(move.knob(), first, end, number)) : Optional.empty();
        } catch (DateTimeException | NumberFormatException malformed) {
            return Optional.empty();
        }
    }
}
