package rivalry.gui;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import rivalry.chart.Numbers;

/** Families of models by their use, and the niches of every market: how many of its firms use a model. */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class NichesTab extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final Grid table = new Grid("niches");
    private transient Scene shown;

    NichesTab(Session session, FigureTab families) {
        super(new BorderLayout());
        this.session = session;
        JLabel title = new JLabel(Texts.of("niches"));
        title.putClientProperty("FlatLaf.styleClass", "h4");
        title.setBorder(BorderFactory.createEmptyBorder(8, 12, 4, 12));
        JPanel below = new JPanel(new BorderLayout());
        below.add(title, BorderLayout.NORTH);
        below.add(new JScrollPane(table), BorderLayout.CENTER);
        JSplitPane both = new JSplitPane(JSplitPane.VERTICAL_SPLIT, families, below);
        both.setResizeWeight(0.6);
        both.setBorder(BorderFactory.createEmptyBorder());
        add(both, BorderLayout.CENTER);
    }

    void refresh() {
        Scene scene = session.scene();
        if (scene == null || scene == shown) {
            return;
        }
        shown = scene;
        List<String> heads = new ArrayList<>(List.of(Texts.of("niches.country")));
        scene.niches().names().forEach(niche -> heads.add(Wording.plain(niche)));
        List<Object[]> rows = new ArrayList<>();
        int place = 0;
        for (String country : session.outcome().scenario().countries().keySet()) {
            Object[] row = new Object[heads.size()];
            row[0] = Plots.nameOf(session.outcome(), country);
            double[] shares = scene.niches().shares()[place++];
            for (int i = 0; i < shares.length; i++) {
                row[i + 1] = Double.isNaN(shares[i]) ? "" : Numbers.PERCENT.print(shares[i]);
            }
            rows.add(row);
        }
        table.show(heads, rows, false);
    }
}
