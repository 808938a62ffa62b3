package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import rivalry.scenario.Scenario;

/** The map of the world with its bar above and its legend below. */
final class MapPane extends JPanel {
    private static final long serialVersionUID = 1;
    /** The legend is shown while the map with it is this many times as high. */
    private static final int LEAST_MAP = 6;

    private final transient Session session;
    private final transient Consumer<Pick> inspect;
    private final JLabel hover = new JLabel(Texts.of("map.hover"));
    private final JPanel place = new JPanel(new BorderLayout());
    private WorldMap map;
    private transient Scenario mapped;

    MapPane(Session session, Consumer<Pick> inspect) {
        super(new BorderLayout());
        this.session = session;
        this.inspect = inspect;
        Legend legend = new Legend();
        add(bar(), BorderLayout.NORTH);
        add(place, BorderLayout.CENTER);
        add(legend, BorderLayout.SOUTH);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                // the map comes first
                hover.setVisible(Wrap.width(hover.getParent()) <= getWidth());
                legend.setVisible(LEAST_MAP * legend.getPreferredSize().height <= getHeight());
            }
        });
    }

    private JPanel bar() {
        JPanel bar = new JPanel(new Wrap(4, 3));
        ButtonGroup group = new ButtonGroup();
        for (View.Side side : View.Side.values()) {
            JToggleButton button = new JToggleButton();
            Widgets.name(button, "map." + side);
            Widgets.say(button, "map." + side);
            button.setSelected(side == View.Side.POLICY);
            button.addActionListener(event -> session.look(side));
            group.add(button);
            bar.add(button);
        }
        bar.add(Widgets.button("map.larger", () -> map.zoom(1.25)));
        bar.add(Widgets.button("map.smaller", () -> map.zoom(0.8)));
        hover.setEnabled(false);
        bar.add(hover);
        return bar;
    }

    WorldMap map() {
        return map;
    }

    /** Shows the session's scene, on a new map if the labs are others. */
    void refresh() {
        Scenario scenario = session.outcome().scenario();
        if (mapped == null || !mapped.labs().keySet().equals(scenario.labs().keySet())) {
            mapped = scenario;
            map = new WorldMap(scenario, inspect, hover::setText);
            session.prepare(map::prepare);
            place.removeAll();
            place.add(map, BorderLayout.CENTER);
            place.revalidate();
        }
        if (session.scene() != null) {
            map.show(session.scene(), session.view().pick());
        }
    }
}
