package rivalry.gui;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.RowFilter;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableRowSorter;
import rivalry.chart.Numbers;
import rivalry.observation.Series;

/** Every series of both runs in the year that is shown: can be sorted and searched. */
final class DataTab extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Filled filled;
    private final Grid table = new Grid("data", 86);
    private final JTextField search = new JTextField();

    DataTab(Session session) {
        super(new BorderLayout());
        filled = new Filled(session);
        Widgets.name(search, "data.search");
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                filter();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                filter();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                filter();
            }
        });
        table.setDefaultRenderer(Double.class, new Plain());
        JPanel head = new JPanel(new BorderLayout(6, 0));
        head.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        JLabel label = new JLabel(Texts.of("data.search"));
        label.setLabelFor(search);
        head.add(label, BorderLayout.WEST);
        head.add(search, BorderLayout.CENTER);
        add(head, BorderLayout.NORTH);
        add(new JScrollPane(table), BorderLayout.CENTER);
    }

    void refresh() {
        if (!filled.isStale()) {
            return;
        }
        Outcome drawn = filled.outcome();
        int year = filled.year();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < drawn.whatIf().series().size(); i++) {
            Series series = drawn.whatIf().series().get(i);
            double policy = drawn.whatIf().year(i, year);
            double baseline = drawn.baseline().year(i, year);
            rows.add(new Object[] {
                series.measure().key(),
                series.entity(),
                series.by(),
                policy,
                baseline,
                policy - baseline,
                series.measure().unitBeside()
            });
        }
        table.show(
                List.of(
                        Texts.of("data.measure"),
                        Texts.of("data.entity"),
                        Texts.of("data.by"),
                        Texts.of("data.policy", String.valueOf(year)),
                        Texts.of("data.baseline"),
                        Texts.of("data.difference"),
                        Texts.of("data.unit")),
                rows,
                true);
        filter();
    }

    private void filter() {
        if (table.getRowSorter() instanceof TableRowSorter<?> sorter) {
            String words = search.getText().strip();
            sorter.setRowFilter(words.isEmpty() ? null : RowFilter.regexFilter("(?i)" + Pattern.quote(words)));
        }
    }

    /** Numbers as a person would write them. */
    private static final class Plain extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1;

        Plain() {
            setHorizontalAlignment(RIGHT);
        }

        @Override
        protected void setValue(Object value) {
            double number = (Double) value;
            setText(Double.isNaN(number) ? "" : Numbers.HUMAN.print(number));
        }
    }
}
