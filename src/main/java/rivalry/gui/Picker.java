package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import rivalry.scenario.Country;
import rivalry.scenario.Scenario;

/** Picks what is inspected without a mouse: governments, labs, adopters. */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class Picker extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final JComboBox<Entry> box = new JComboBox<>();
    private transient Scenario listed;
    private boolean filling;

    private record Entry(Pick pick, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    Picker(Session session) {
        super(new BorderLayout(6, 0));
        this.session = session;
        Widgets.name(box, "inspector.pick");
        box.addActionListener(event -> {
            if (!filling && box.getSelectedItem() instanceof Entry entry) {
                session.inspect(entry.pick());
            }
        });
        box.setPreferredSize(new Dimension(Look.px(120), box.getPreferredSize().height));
        JLabel label = new JLabel(Texts.of("inspector.pick"));
        label.setLabelFor(box);
        add(label, BorderLayout.WEST);
        add(box, BorderLayout.CENTER);
        setBorder(BorderFactory.createEmptyBorder(6, 8, 2, 8));
    }

    void refresh() {
        if (session.outcome() == null) {
            return;
        }
        filling = true;
        if (session.outcome().scenario() != listed) {
            listed = session.outcome().scenario();
            box.removeAllItems();
            entries(listed).forEach(box::addItem);
        }
        Pick pick = session.view().pick();
        for (int i = 0; i < box.getItemCount(); i++) {
            if (box.getItemAt(i).pick().equals(pick) && box.getSelectedIndex() != i) {
                box.setSelectedIndex(i);
            }
        }
        filling = false;
    }

    private static List<Entry> entries(Scenario scenario) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Pick.NOTHING, Texts.of("inspector.pick.nothing")));
        scenario.countries()
                .forEach((id, country) -> entries.add(new Entry(
                        new Pick(Pick.Kind.GOVERNMENT, id), Texts.of("inspector.pick.country", country.name()))));
        scenario.labs()
                .forEach((id, lab) -> entries.add(new Entry(
                        new Pick(Pick.Kind.LAB, id), Texts.of("inspector.pick.lab", lab.name(), lab.country()))));
        int number = 0;
        for (Country country : scenario.countries().values()) {
            for (int i = 0; i < country.market().firms(); i++) {
                entries.add(new Entry(
                        new Pick(Pick.Kind.ADOPTER, String.valueOf(number)),
                        Texts.of("inspector.pick.firm", country.name(), i + 1)));
                number++;
            }
        }
        return entries;
    }
}
