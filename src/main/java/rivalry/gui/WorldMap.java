package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.ScrollPaneConstants;
import rivalry.scenario.Scenario;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/**
 * The ecosystems as a living network, drawn by MASON's display and portrayals. It draws fields of
 * its own, filled from scenes: the world that is being played is never touched while drawing.
 */
final class WorldMap extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient MapFields fields;
    private final transient Display2D display;
    private final transient Consumer<Pick> picks;

    WorldMap(Scenario scenario, Consumer<Pick> picks, Consumer<String> names) {
        super(new BorderLayout());
        this.picks = picks;
        fields = new MapFields(scenario);
        // the world is played elsewhere: MASON's state for the display has nothing to play
        GUIState idle = new GUIState(new SimState(0)) {};
        idle.init(new QuietController(this::repaint));
        display = new Display2D(600, 440, idle);
        display.setPreferredSize(new Dimension(100, 100)); // the window decides
        display.setMinimumSize(new Dimension(10, 10));
        display.header.setVisible(false);
        display.display.setBorder(BorderFactory.createEmptyBorder());
        display.display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED);
        display.display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        display.insideDisplay.setupHints(true, false, false);
        fields.attach(display);
        add(display, BorderLayout.CENTER);
        Widgets.name(this, "map");
        listen(scenario, names);
    }

    private void listen(Scenario scenario, Consumer<String> names) {
        display.display.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        display.insideDisplay.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                pickAt(event.getPoint()).ifPresent(picks);
            }
        });
        display.insideDisplay.addMouseMotionListener(new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent event) {
                names.accept(pickAt(event.getPoint())
                        .map(pick -> name(scenario, pick))
                        .orElse(Texts.of("map.hover")));
            }
        });
        display.insideDisplay.addMouseWheelListener(event -> zoom(event.getWheelRotation() < 0 ? 1.15 : 1 / 1.15));
    }

    /** The map fills its viewport at zoom 1. */
    private void fit() {
        Dimension room = display.display.getViewport().getExtentSize();
        boolean fits = display.insideDisplay.width == room.width && display.insideDisplay.height == room.height;
        if (!fits && room.width > 20 && room.height > 20 && display.getScale() == 1) {
            display.insideDisplay.width = room.width;
            display.insideDisplay.height = room.height;
            fields.attach(display); // layers keep the size they were attached at
            display.insideDisplay.revalidate();
            display.repaint();
        }
    }

    /** Makes everything larger or smaller; never smaller than the room there is. */
    void zoom(double factor) {
        display.setScale(Math.max(1, Math.min(6, display.getScale() * factor)));
        fit();
        display.display.revalidate();
        display.repaint();
    }

    private static String name(Scenario scenario, Pick pick) {
        return pick.kind() == Pick.Kind.LAB
                ? scenario.labs().get(pick.id()).name()
                : scenario.countries().get(pick.id()).name();
    }

    /** What stands at a point: a lab, or else the country round it. */
    Optional<Pick> pickAt(Point2D point) {
        for (Bag hits : display.objectsHitBy(point)) {
            for (int i = 0; i < hits.numObjs; i++) {
                if (((LocationWrapper) hits.objs[i]).getObject() instanceof LabNode node) {
                    return Optional.of(new Pick(Pick.Kind.LAB, node.id));
                }
            }
        }
        double x = point.getX() / display.insideDisplay.getWidth() * Places.WIDTH;
        double y = point.getY() / display.insideDisplay.getHeight() * Places.HEIGHT;
        return fields.places().countries().entrySet().stream()
                .filter(entry -> entry.getValue().holds(x, y))
                .map(entry -> new Pick(Pick.Kind.GOVERNMENT, entry.getKey()))
                .findFirst();
    }

    /** Gets a month ready to be drawn; by the thread that plays. */
    void prepare(Scene scene) {
        fields.prepare(scene);
    }

    /** What the labs stand on: points are told in its pixels. */
    Component ground() {
        return display.insideDisplay;
    }

    /** The names on it as they were drawn last. */
    List<LabelLayer.Name> names() {
        return fields.names();
    }

    /** Draws a month. */
    void show(Scene scene, Pick pick) {
        fit();
        fields.show(scene, pick);
        display.setBackdrop(Look.worn().paper());
        display.insideDisplay.repaint();
    }
}
