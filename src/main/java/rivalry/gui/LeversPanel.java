package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import rivalry.scenario.Country;
import rivalry.scenario.Lever;

/** The levers of one government at a time: towards another country, together with it, at home. */
final class LeversPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final JComboBox<String> actor = new JComboBox<>();
    private final JComboBox<String> target = new JComboBox<>();
    private final JCheckBox changedOnly = new JCheckBox();
    private final Stacked rows = new Stacked();
    private final transient List<LeverRow> shown = new ArrayList<>();
    private transient Map<String, Country> countries = Map.of();
    private final transient List<JLabel> labels = new ArrayList<>();
    private final JButton undo;
    private final JButton redo;
    private boolean filling;

    LeversPanel(Session session) {
        super(new BorderLayout());
        this.session = session;
        undo = Widgets.button("levers.undo", session::undo);
        redo = Widgets.button("levers.redo", session::redo);
        add(head(), BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(rows);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll, BorderLayout.CENTER);
    }

    private JPanel head() {
        JPanel head = new JPanel(new GridLayout(0, 1, 0, 4));
        head.setBorder(BorderFactory.createEmptyBorder(6, 8, 4, 8));
        head.add(choice("levers.actor", actor));
        head.add(choice("levers.target", target));
        Widgets.name(changedOnly, "levers.changed");
        Widgets.say(changedOnly, "levers.changed");
        changedOnly.addActionListener(event -> fill());
        JPanel line = new JPanel(new BorderLayout(4, 0));
        line.add(changedOnly, BorderLayout.CENTER);
        JPanel steps = new JPanel(new GridLayout(1, 2, 4, 0));
        for (JButton step : List.of(undo, redo)) {
            step.putClientProperty("FlatLaf.style", "minimumWidth: 30; margin: 1,3,1,3");
            steps.add(step);
        }
        line.add(steps, BorderLayout.EAST);
        head.add(line);
        align();
        return head;
    }

    /** Both boxes begin at the same place. */
    private void align() {
        labels.forEach(label -> label.setPreferredSize(null));
        int wide = labels.stream()
                .mapToInt(label -> label.getPreferredSize().width)
                .max()
                .orElse(0);
        labels.forEach(label -> label.setPreferredSize(new Dimension(wide, label.getPreferredSize().height)));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (labels != null) {
            SwingUtilities.invokeLater(this::align); // when the labels wear their new letters
        }
    }

    private JPanel choice(String key, JComboBox<String> box) {
        Widgets.name(box, key);
        box.setRenderer(new CountryNames());
        box.addActionListener(event -> fill());
        JLabel label = new JLabel(Texts.of(key));
        label.setLabelFor(box);
        labels.add(label);
        JPanel line = new JPanel(new BorderLayout(6, 0));
        line.add(label, BorderLayout.WEST);
        line.add(box, BorderLayout.CENTER);
        return line;
    }

    /** Shows the levers of the first rival towards the second, from the first on. */
    void begin() {
        changedOnly.setSelected(false);
        if (actor.getItemCount() > 1) {
            actor.setSelectedIndex(0);
            target.setSelectedIndex(1);
        }
        fill();
        rows.scrollRectToVisible(new Rectangle(1, 1));
    }

    /** Shows where the levers stand now. */
    void refresh() {
        if (session.outcome() == null) {
            return;
        }
        Map<String, Country> now = session.outcome().scenario().countries();
        if (!now.keySet().equals(countries.keySet())) {
            countries = now;
            filling = true;
            actor.removeAllItems();
            target.removeAllItems();
            now.keySet().forEach(actor::addItem);
            now.keySet().forEach(target::addItem);
            target.setSelectedIndex(1);
            filling = false;
            fill();
        } else if (changedOnly.isSelected()) {
            fill();
        }
        shown.forEach(LeverRow::refresh);
        undo.setEnabled(session.canUndo());
        redo.setEnabled(session.canRedo());
    }

    private void fill() {
        if (filling || session.outcome() == null) {
            return;
        }
        String own = (String) actor.getSelectedItem();
        if (own.equals(target.getSelectedItem())) {
            filling = true;
            target.setSelectedIndex(actor.getSelectedIndex() == 0 ? 1 : 0);
            filling = false;
        }
        String other = (String) target.getSelectedItem();
        List<Knob> knobs = knobs(own, other);
        if (knobs.equals(shown.stream().map(LeverRow::knob).toList())) {
            return;
        }
        shown.clear();
        rows.removeAll();
        String group = "";
        for (Knob knob : knobs) {
            String next = heading(knob);
            if (!next.equals(group)) {
                rows.add(title(next));
                group = next;
            }
            LeverRow row = new LeverRow(knob, session);
            row.refresh();
            shown.add(row);
            rows.add(row);
        }
        if (knobs.isEmpty()) {
            rows.add(title(Texts.of("levers.none")));
        }
        rows.revalidate();
        rows.repaint();
    }

    private List<Knob> knobs(String own, String other) {
        List<Knob> knobs = new ArrayList<>();
        for (Lever.Reach reach : List.of(Lever.Reach.TARGETED, Lever.Reach.BOTH_SIDES, Lever.Reach.DOMESTIC)) {
            for (Lever lever : Lever.values()) {
                if (lever.reach() == reach) {
                    Knob knob =
                            new Knob(own, reach == Lever.Reach.DOMESTIC ? Optional.empty() : Optional.of(other), lever);
                    if (!changedOnly.isSelected() || session.exploration().hasMoved(knob)) {
                        knobs.add(knob);
                    }
                }
            }
        }
        return knobs;
    }

    private String heading(Knob knob) {
        String other = knob.target().map(id -> countries.get(id).name()).orElse("");
        return Texts.of("levers." + knob.lever().reach(), other);
    }

    private static JPanel title(String words) {
        JPanel line = new JPanel(new BorderLayout());
        JLabel label = new JLabel(words);
        label.putClientProperty("FlatLaf.styleClass", "h4");
        line.add(label);
        line.setBorder(BorderFactory.createEmptyBorder(8, 6, 2, 4));
        return line;
    }

    /** Countries by their printed names. */
    private final class CountryNames extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object id, int index, boolean selected, boolean focused) {
            Country country = id == null ? null : countries.get(id);
            return super.getListCellRendererComponent(
                    list, country == null ? id : country.name(), index, selected, focused);
        }
    }
}
