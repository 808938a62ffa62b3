package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import rivalry.chart.Figure;
import rivalry.scenario.Scenario;

/** Where one explores: levers at the left, the world in the middle, charts at the right, time below. */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class Desk extends JPanel {
    private static final long serialVersionUID = 1;

    /** However large the letters, the world keeps its room [pixels]. */
    private static final int WIDEST = 450;
    /** A window less wide has no side of its own for charts: they become tabs beside the world's [points]. */
    private static final double WIDE = 1050;
    /** In a window less high only what is worked with is shown [points]. */
    private static final double HIGH = 500;

    private final transient Session session;
    private final JTextArea question = new Heading("question");
    private final JTabbedPane tabs = new JTabbedPane();
    private final LeversPanel levers;
    private final OverlayPanel overlay;
    private final ChartsPanel charts;
    private final Timeline timeline;
    private final Transport transport;
    private final MapPane world;
    private final JTabbedPane right = new JTabbedPane();
    private final JSplitPane left = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
    private final JSplitPane rest = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
    private final JSplitPane all = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
    private boolean narrow;
    private final InspectorPanel inspector;
    private final FlowView flows;
    private final List<FigureTab> figures;
    private final NichesTab niches;
    private final UseTab use;
    private final DataTab data;
    private transient Outcome figured;

    Desk(Session session, Player player, Executor painters, Consumer<Figure> exports, Runnable replicates) {
        super(new BorderLayout());
        this.session = session;
        world = new MapPane(session, this::inspect);
        levers = new LeversPanel(session);
        overlay = new OverlayPanel(session);
        charts = new ChartsPanel(session, painters, exports, replicates);
        timeline = new Timeline(session);
        transport = new Transport(session, player);
        inspector = new InspectorPanel(session, painters);
        flows = new FlowView(session);
        FigureTab compute = new FigureTab(session, painters, "compute-by-channel");
        FigureTab families = new FigureTab(session, painters, RunFigures.FAMILIES);
        figures = List.of(compute, families);
        niches = new NichesTab(session, families);
        use = new UseTab(session);
        data = new DataTab(session);
        tabs.setName("tabs");
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        tabs.putClientProperty("JTabbedPane.tabInsets", new Insets(4, 8, 4, 8));
        tabs.addTab(Texts.of("tab.world"), world);
        tabs.addTab(Texts.of("tab.talent"), flows);
        tabs.addTab(Texts.of("tab.compute"), compute);
        tabs.addTab(Texts.of("tab.families"), niches);
        tabs.addTab(Texts.of("tab.use"), use);
        tabs.addTab(Texts.of("tab.data"), data);
        tabs.addChangeListener(event -> refresh());
        right.setName("side");
        right.addChangeListener(event -> refresh());
        add(head(), BorderLayout.NORTH);
        add(middle(), BorderLayout.CENTER);
        add(bottom(), BorderLayout.SOUTH);
    }

    private JPanel head() {
        JPanel head = new JPanel(new BorderLayout());
        head.add(question, BorderLayout.CENTER);
        return head;
    }

    private JSplitPane middle() {
        left.setResizeWeight(0.72);
        left.setBorder(BorderFactory.createEmptyBorder());
        tabs.setMinimumSize(new Dimension(200, 100));
        rest.setResizeWeight(1);
        rest.setBorder(BorderFactory.createEmptyBorder());
        all.setBorder(BorderFactory.createEmptyBorder());
        sideBySide();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
                if (session.outcome() != null) {
                    entitle(session.outcome().scenario());
                }
            }
        });
        fit();
        return all;
    }

    /** Gives the sides the room that letters of the size worn need. */
    void fit() {
        keep(left, 290);
        keep(levers, 290);
        keep(right, 350);
        rest.resetToPreferredSizes();
        arrange();
    }

    /** Charts, inspector and the scenario file stand at the sides where these leave the map its room, else they are tabs. */
    private void arrange() {
        boolean isNarrow = getWidth() > 0 && getWidth() < Look.px(WIDE);
        if (isNarrow == narrow) {
            return;
        }
        narrow = isNarrow;
        if (narrow) {
            asTabs();
        } else {
            List.of(charts, inspector, overlay).forEach(tabs::remove);
            sideBySide();
            left.resetToPreferredSizes();
            rest.resetToPreferredSizes();
        }
        all.resetToPreferredSizes();
        refresh();
    }

    private void sideBySide() {
        left.setTopComponent(levers);
        left.setBottomComponent(overlay);
        right.addTab(Texts.of("tab.charts"), charts);
        right.addTab(Texts.of("tab.inspector"), inspector);
        rest.setLeftComponent(tabs);
        rest.setRightComponent(right);
        all.setLeftComponent(left);
        all.setRightComponent(rest);
    }

    private void asTabs() {
        all.setLeftComponent(levers);
        right.removeAll();
        tabs.insertTab(Texts.of("tab.charts"), null, charts, null, 1);
        tabs.insertTab(Texts.of("tab.inspector"), null, inspector, null, 2);
        tabs.addTab(Texts.of("tab.file"), overlay);
        all.setRightComponent(tabs);
    }

    private static void keep(JComponent side, double points) {
        Dimension room = new Dimension(Math.min(Look.px(points), WIDEST), 100);
        side.setPreferredSize(room);
        side.setMinimumSize(room);
    }

    private JPanel bottom() {
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.add(transport, BorderLayout.NORTH);
        JScrollPane lanes = new JScrollPane(
                timeline,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        lanes.setBorder(BorderFactory.createEmptyBorder());
        bottom.add(lanes, BorderLayout.CENTER);
        return bottom;
    }

    /** Everything where the lesson speaks of it. */
    void begin() {
        tabs.setSelectedIndex(0);
        if (!narrow) {
            right.setSelectedIndex(0);
        }
        levers.begin();
        charts.begin();
    }

    /** Shows a pick: opens the inspector if it is closed. */
    private void inspect(Pick pick) {
        session.inspect(pick);
        openInspector();
    }

    /** Shows the inspector, wherever it stands. */
    void openInspector() {
        (narrow ? tabs : right).setSelectedComponent(inspector);
    }

    /** Whether the window of a part is low for letters of the size worn. */
    static boolean isLow(JComponent part) {
        int high = part.getRootPane() == null ? 0 : part.getRootPane().getHeight();
        return high > 0 && high < Look.px(HIGH);
    }

    private boolean isOpen(Component part) {
        return tabs.getSelectedComponent() == part || right.getSelectedComponent() == part;
    }

    /** The map with its bar and legend, as it is filmed. */
    JPanel world() {
        return world;
    }

    JTabbedPane tabs() {
        return tabs;
    }

    ChartsPanel charts() {
        return charts;
    }

    Timeline timeline() {
        return timeline;
    }

    Transport transport() {
        return transport;
    }

    WorldMap map() {
        return world.map();
    }

    /** Shows what the session shows. */
    void refresh() {
        if (session.outcome() == null) {
            return;
        }
        Scenario scenario = session.outcome().scenario();
        entitle(scenario);
        levers.refresh();
        overlay.refresh();
        timeline.refresh();
        transport.refresh();
        world.refresh();
        if (isOpen(charts)) {
            charts.refresh();
        } else if (isOpen(inspector)) {
            inspector.refresh();
        }
        tab();
    }

    private void entitle(Scenario scenario) {
        String words = isLow(this) ? scenario.name() : scenario.name() + "  —  " + scenario.question();
        if (!words.equals(question.getText())) {
            question.setText(words);
            question.setToolTipText(scenario.question());
        }
    }

    /** Only the tab that is seen is drawn. */
    private void tab() {
        Component seen = tabs.getSelectedComponent();
        if (seen == flows) {
            flows.repaint();
        } else if (seen == use) {
            use.refresh();
        } else if (seen == data) {
            data.refresh();
        } else if (seen == niches || figures.contains(seen)) {
            if (figured != session.outcome()) {
                figured = session.outcome();
                List<Figure> all = RunFigures.of(figured);
                figures.forEach(tab -> tab.refresh(all));
            }
            niches.refresh();
        }
    }
}
