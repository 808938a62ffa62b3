package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import rivalry.chart.Axis;
import rivalry.chart.Figure;
import rivalry.chart.Line;
import rivalry.chart.Numbers;
import rivalry.chart.Palette;
import rivalry.chart.Panel;
import rivalry.chart.Scale;

/** What is picked: its state in both runs, its history, why it decided as it did, and who works there. */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class InspectorPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final Picker picker;
    private final JLabel title = new JLabel(" ");
    private final Heading about = new Heading("inspector.about");
    private final Rows state = new Rows("inspector.state", 190);
    private final ChartView history;
    private final JLabel whyTitle = heading("inspector.why");
    private final WhyView why = new WhyView();
    private final JLabel peopleTitle = heading("inspector.people");
    private final Rows people = new Rows("inspector.people", 104);
    private transient Portrait shown = Portrait.NOTHING;

    InspectorPanel(Session session, Executor painters) {
        super(new BorderLayout());
        this.session = session;
        picker = new Picker(session);
        history = new ChartView(painters);
        history.setName("inspector.history");
        title.setName("inspector.title");
        title.putClientProperty("FlatLaf.styleClass", "h3");
        about.putClientProperty("FlatLaf.styleClass", null);
        about.setBorder(BorderFactory.createEmptyBorder(0, 0, 4, 0));
        Stacked page = new Stacked();
        page.setBorder(BorderFactory.createEmptyBorder(4, 8, 8, 8));
        for (JComponent part : List.of(
                title, about, state.header(), state, history, whyTitle, why, peopleTitle, people.header(), people)) {
            page.add(part);
        }
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        add(picker, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
    }

    private static JLabel heading(String key) {
        JLabel label = new JLabel(Texts.of(key));
        label.putClientProperty("FlatLaf.styleClass", "h4");
        label.setBorder(BorderFactory.createEmptyBorder(8, 0, 4, 0));
        return label;
    }

    /** Shows the session's portrait. */
    void refresh() {
        picker.refresh();
        Portrait portrait = session.portrait();
        if (portrait == shown || session.outcome() == null) {
            return;
        }
        boolean other = !portrait.pick().equals(shown.pick());
        shown = portrait;
        title.setText(portrait.title().isEmpty() ? Texts.of("inspector.nothing") : portrait.title());
        about.setText(portrait.about().isEmpty() ? " " : portrait.about());
        state.show(
                List.of(Texts.of("inspector.what"), Texts.of("inspector.policy"), Texts.of("inspector.baseline")),
                portrait.rows().stream()
                        .map(row -> new Object[] {row.what(), row.policy(), row.baseline()})
                        .toList());
        history.setVisible(!portrait.past().isEmpty());
        history.setPreferredSize(
                new Dimension(Look.px(300), Look.px(20 + 128 * portrait.past().size())));
        history.show(portrait.past().isEmpty() ? Optional.empty() : Optional.of(figure(portrait)));
        whyTitle.setVisible(!portrait.choices().isEmpty());
        why.show(portrait.choices());
        peopleTitle.setVisible(!portrait.people().isEmpty());
        people.show(
                List.of(
                        Texts.of("people.from"),
                        Texts.of("people.trained"),
                        Texts.of("people.skill"),
                        Texts.of("people.doctor"),
                        Texts.of("people.before")),
                portrait.people().stream().map(InspectorPanel::cells).toList());
        if (other) {
            revalidate();
        }
    }

    private static Object[] cells(Portrait.Person person) {
        return new Object[] {
            person.origin(), person.training(), Numbers.HUMAN.print(person.skill()), person.doctor(), person.before()
        };
    }

    private Figure figure(Portrait portrait) {
        List<Panel> panels = new ArrayList<>();
        Axis years = new Axis("", Scale.LINEAR, Numbers.YEAR, false);
        for (Portrait.Past past : portrait.past()) {
            List<Line> lines = List.of(
                    line(past.baseline(), past.baseline().length).ghost(), line(past.policy(), past.policy().length));
            panels.add(new Panel(past.what(), years, Axis.amount(past.unit()), lines, OptionalDouble.empty()));
        }
        return new Figure("inspector", "", "", 1, panels);
    }

    private Line line(double[] values, int months) {
        double[] times = new double[months];
        for (int month = 0; month < months; month++) {
            times[month] = Track.time(session.outcome().horizon().month(month));
        }
        return new Line("", Palette.ordinal(0), Line.Weight.STRONG, times, values, null, null);
    }

    /** A plain table as high as its rows, as wide as its place. */
    private static final class Rows extends Grid {
        private static final long serialVersionUID = 1;

        Rows(String key, int widest) {
            super(key, widest);
            setFillsViewportHeight(false);
            setShowGrid(false);
            setAutoResizeMode(AUTO_RESIZE_ALL_COLUMNS);
        }

        JComponent header() {
            return getTableHeader();
        }

        void show(List<String> heads, List<Object[]> rows) {
            getTableHeader().setVisible(!rows.isEmpty());
            show(heads, rows, false);
        }
    }
}
