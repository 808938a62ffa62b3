package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import rivalry.chart.Numbers;
import rivalry.observation.History;
import rivalry.observation.Series;

/** The cross-use matrix of the shown year: whose papers build on which family of models; darker is more. */
final class UseTab extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Filled filled;
    private final Heading title = new Heading("use.title");
    private final Grid table = new Grid("use");
    private double most = 1;

    UseTab(Session session) {
        super(new BorderLayout());
        filled = new Filled(session);
        title.setBorder(BorderFactory.createEmptyBorder(10, 12, 6, 12));
        add(title, BorderLayout.NORTH);
        add(new JScrollPane(table), BorderLayout.CENTER);
    }

    /** Shows the year of the shown month. */
    void refresh() {
        if (!filled.isStale()) {
            return;
        }
        Outcome drawn = filled.outcome();
        int year = filled.year();
        title.setText(Texts.of("use.title", String.valueOf(year)));
        History history = drawn.whatIf();
        Map<String, Map<String, Double>> uses = new LinkedHashMap<>();
        Set<String> readers = new LinkedHashSet<>();
        for (int i = 0; i < history.series().size(); i++) {
            Series series = history.series().get(i);
            if (series.measure().key().equals("family_use")) {
                String reader = series.by().substring(series.by().indexOf('=') + 1);
                readers.add(reader);
                uses.computeIfAbsent(series.entity(), key -> new LinkedHashMap<>())
                        .put(reader, history.year(i, year));
            }
        }
        fill(
                uses,
                drawn.scenario().countries().keySet().stream()
                        .filter(reader -> readers.contains(reader) && isOfMany(uses, reader))
                        .toList());
    }

    /** Whether more is known of a country's papers than the few architectures that everybody shares. */
    private static boolean isOfMany(Map<String, Map<String, Double>> uses, String reader) {
        return 2 * uses.values().stream().filter(by -> by.containsKey(reader)).count() > uses.size();
    }

    private void fill(Map<String, Map<String, Double>> uses, List<String> readers) {
        List<String> heads = new ArrayList<>(List.of(Texts.of("use.family")));
        readers.forEach(reader -> heads.add(Plots.nameOf(filled.outcome(), reader)));
        List<Object[]> rows = new ArrayList<>();
        most = 1;
        uses.forEach((family, by) -> {
            Object[] row = new Object[heads.size()];
            row[0] = name(family);
            for (int i = 0; i < readers.size(); i++) {
                double value = by.getOrDefault(readers.get(i), Double.NaN);
                row[i + 1] = value;
                most = Double.isNaN(value) ? most : Math.max(most, value);
            }
            rows.add(row);
        });
        rows.sort(Comparator.comparingDouble(UseTab::sum).reversed());
        table.show(heads, rows, false);
        for (int i = 1; i < heads.size(); i++) {
            table.getColumnModel().getColumn(i).setCellRenderer(new Heat());
        }
    }

    private static double sum(Object[] row) {
        double sum = 0;
        for (int i = 1; i < row.length; i++) {
            sum += Double.isNaN((Double) row[i]) ? 0 : (Double) row[i];
        }
        return sum;
    }

    private String name(String entity) {
        String id = entity.substring(entity.indexOf(':') + 1);
        return entity.startsWith("lab:")
                ? filled.outcome().scenario().labs().get(id).name()
                : Wording.plain(id);
    }

    /** A cell as dark as its number is large. */
    private final class Heat extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getTableCellRendererComponent(
                JTable owner, Object value, boolean selected, boolean focused, int row, int column) {
            double number = (Double) value;
            String words = Double.isNaN(number) ? "" : Numbers.HUMAN.print(Math.rint(number));
            super.getTableCellRendererComponent(owner, words, selected, focused, row, column);
            setHorizontalAlignment(RIGHT);
            if (!selected) {
                double share = Double.isNaN(number) ? 0 : Math.sqrt(Math.max(0, number) / most);
                Color paper = Look.worn().paper();
                setBackground(blend(paper, new Color(0x0072B2), 0.75 * share));
                setForeground(share > 0.75 ? Color.WHITE : Look.worn().ink());
            }
            return this;
        }

        private Color blend(Color from, Color to, double share) {
            return new Color(
                    (int) (from.getRed() + share * (to.getRed() - from.getRed())),
                    (int) (from.getGreen() + share * (to.getGreen() - from.getGreen())),
                    (int) (from.getBlue() + share * (to.getBlue() - from.getBlue())));
        }
    }
}
