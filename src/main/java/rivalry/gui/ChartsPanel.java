package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import rivalry.chart.Figure;

/** The live charts: the policy before the baseline's ghost, or the difference of the two. */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class ChartsPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Executor painters;
    private final transient List<ChartView> views = new ArrayList<>();
    private final JToggleButton levels = new JToggleButton();
    private final JToggleButton differences = new JToggleButton();
    private transient Optional<Bands> bands = Optional.empty();
    private transient Wish drawn;
    private transient Wish shown;

    /** What the charts are made of. */
    private record Wish(Outcome outcome, Optional<Bands> bands, boolean differences) {
        boolean isOf(Outcome other, Optional<Bands> bundle, boolean isDifference) {
            return outcome == other && bands.equals(bundle) && differences == isDifference;
        }

        List<Optional<Figure>> figures() {
            Plots plots = new Plots(outcome, bands);
            return Plot.ALL.stream().map(plot -> plots.small(plot, differences)).toList();
        }
    }

    /**
     * @param exports what is done with a chart that is to be kept
     * @param replicates turns lines into bands
     */
    ChartsPanel(Session session, Executor painters, Consumer<Figure> exports, Runnable replicates) {
        super(new BorderLayout());
        this.session = session;
        this.painters = painters;
        Stacked column = new Stacked();
        for (Plot plot : Plot.ALL) {
            ChartView view = new ChartView(painters);
            view.setName("chart." + plot.key());
            view.setToolTipText(Texts.of("chart.tip"));
            Runnable export = () -> figure(plot).ifPresent(exports);
            Widgets.key(view, "ENTER", export);
            Widgets.onDoubleClick(view, export);
            views.add(view);
            column.add(view);
        }
        JScrollPane scroll = new JScrollPane(column);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(40);
        add(switches(replicates), BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
    }

    private JPanel switches(Runnable replicates) {
        ButtonGroup group = new ButtonGroup();
        JPanel line = new JPanel(new Wrap(4, 4));
        for (JToggleButton button : List.of(levels, differences)) {
            String key = button == levels ? "charts.levels" : "charts.differences";
            Widgets.name(button, key);
            Widgets.say(button, key);
            button.addActionListener(event -> refresh());
            group.add(button);
            line.add(button);
        }
        levels.setSelected(true);
        line.add(Widgets.button("charts.replicates", replicates));
        return line;
    }

    /** Shows levels, from the first chart on. */
    void begin() {
        levels.setSelected(true);
        views.get(0).scrollRectToVisible(new Rectangle(1, 1));
        refresh();
    }

    /** Lines become bands, or lines again. */
    void show(Optional<Bands> newBands) {
        bands = newBands;
        refresh();
    }

    boolean hasBands() {
        return bands.isPresent();
    }

    /** Whether every chart in sight shows what was asked for. */
    boolean isDrawn() {
        return drawn == shown && views.stream().allMatch(ChartView::isDrawn);
    }

    /** The exploration that the charts show; null before the first. */
    Exploration shown() {
        return shown == null ? null : shown.outcome().exploration();
    }

    /** The figure of a plot as it is kept in files. */
    Optional<Figure> figure(Plot plot) {
        return new Plots(session.outcome(), bands).large(plot, differences.isSelected());
    }

    /** All charts as they are kept in files. */
    List<Figure> figures() {
        return Plot.ALL.stream().flatMap(plot -> figure(plot).stream()).toList();
    }

    /** Draws what has changed: the lines when runs were played, else only the mark of the month. */
    void refresh() {
        Outcome outcome = session.newest();
        if (outcome == null) {
            return;
        }
        if (drawn == null || !drawn.isOf(outcome, bands, differences.isSelected())) {
            Wish wanted = new Wish(outcome, bands, differences.isSelected());
            drawn = wanted;
            painters.execute(() -> {
                List<Optional<Figure>> figures = wanted.figures();
                SwingUtilities.invokeLater(() -> take(wanted, figures));
            });
        }
        double time = Track.time(outcome.horizon().month(session.view().month()));
        views.forEach(view -> view.mark(time));
    }

    private void take(Wish wanted, List<Optional<Figure>> figures) {
        if (wanted == drawn) {
            shown = wanted;
            for (int i = 0; i < views.size(); i++) {
                views.get(i).setVisible(figures.get(i).isPresent());
                views.get(i).show(figures.get(i));
            }
        }
    }
}
