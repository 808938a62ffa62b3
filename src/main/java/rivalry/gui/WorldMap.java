package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import rivalry.chart.Palette;
import rivalry.scenario.Scenario;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.field.continuous.Continuous2D;
import sim.field.network.Network;
import sim.portrayal.LocationWrapper;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.portrayal.network.NetworkPortrayal2D;
import sim.portrayal.network.SpatialNetwork2D;
import sim.util.Bag;
import sim.util.Double2D;

/**
 * The ecosystems as a living network, drawn by MASON's display and portrayals. The display owns fields of its own, which
 * the screen's thread fills from scenes: the world that is being played is never touched while drawing.
 */
final class WorldMap extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Continuous2D field = new Continuous2D(10, Places.WIDTH, Places.HEIGHT);
    private final transient Network ties = new Network(false);
    private final transient List<LabNode> nodes = new ArrayList<>();
    private final transient Places places;
    private final transient GroundLayer ground;
    private final transient FlowLayer flows;
    private final transient LabelLayer labels;
    private final transient Display2D display;
    private final transient Consumer<Pick> picks;

    WorldMap(Scenario scenario, Consumer<Pick> picks) {
        super(new BorderLayout());
        this.picks = picks;
        places = new Places(scenario);
        Palette palette = new Palette(scenario.countries().keySet());
        scenario.labs().forEach((id, lab) -> nodes.add(new LabNode(nodes.size(), id, lab, palette.of(lab.country()))));
        flows = new FlowLayer(places);
        labels = new LabelLayer(places, scenario.countries(), nodes);
        place();
        // the world is played elsewhere: MASON's state for the display has nothing to play
        GUIState idle = new GUIState(new SimState(0)) {};
        idle.init(new QuietController(this::repaint));
        display = new Display2D(600, 440, idle);
        display.setPreferredSize(new Dimension(100, 100)); // the window decides
        display.setMinimumSize(new Dimension(10, 10));
        display.header.setVisible(false);
        display.display.setBorder(BorderFactory.createEmptyBorder());
        display.insideDisplay.setupHints(true, false, false);
        ground = new GroundLayer(places, scenario.countries().keySet());
        attach();
        add(display, BorderLayout.CENTER);
        Widgets.name(this, "map");
        listen();
    }

    private void place() {
        for (LabNode node : nodes) {
            Point2D at = places.lab(node.index);
            field.setObjectLocation(node, new Double2D(at.getX(), at.getY()));
            ties.addNode(node);
        }
    }

    /** Layers keep the size that the display had when they were attached. */
    private void attach() {
        display.detatchAll();
        NetworkPortrayal2D links = new NetworkPortrayal2D();
        links.setField(new SpatialNetwork2D(field, ties));
        links.setPortrayalForAll(new TiePortrayal());
        ContinuousPortrayal2D labs = new ContinuousPortrayal2D();
        labs.setField(field);
        labs.setPortrayalForAll(new LabPortrayal());
        display.attach(ground, Texts.of("map.layer.countries"));
        display.attach(links, Texts.of("map.layer.ties"));
        display.attach(flows, Texts.of("map.layer.moves"));
        display.attach(labs, Texts.of("map.layer.labs"));
        display.attach(labels, Texts.of("map.layer.names"));
    }

    private void listen() {
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
        display.insideDisplay.addMouseWheelListener(event -> zoom(event.getWheelRotation() < 0 ? 1.15 : 1 / 1.15));
    }

    /** The map fills its viewport at zoom 1. */
    private void fit() {
        Dimension room = display.display.getViewport().getExtentSize();
        boolean fits = display.insideDisplay.width == room.width && display.insideDisplay.height == room.height;
        if (!fits && room.width > 20 && room.height > 20 && display.getScale() == 1) {
            display.insideDisplay.width = room.width;
            display.insideDisplay.height = room.height;
            attach();
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

    /** What stands at a point: a lab, or else the country round it. */
    private Optional<Pick> pickAt(Point2D point) {
        for (Bag hits : display.objectsHitBy(point)) {
            for (int i = 0; i < hits.numObjs; i++) {
                if (((LocationWrapper) hits.objs[i]).getObject() instanceof LabNode node) {
                    return Optional.of(new Pick(Pick.Kind.LAB, node.id));
                }
            }
        }
        double x = point.getX() / display.insideDisplay.getWidth() * Places.WIDTH;
        double y = point.getY() / display.insideDisplay.getHeight() * Places.HEIGHT;
        return places.countries().entrySet().stream()
                .filter(entry -> Math.hypot(
                                x - entry.getValue().x(), y - entry.getValue().y())
                        < entry.getValue().radius() + 2.5)
                .map(entry -> new Pick(Pick.Kind.GOVERNMENT, entry.getKey()))
                .findFirst();
    }

    /** Draws a month. */
    void show(Scene scene, Pick pick) {
        fit();
        double frontier = scene.labs().stream()
                .mapToDouble(Scene.LabState::capability)
                .filter(each -> !Double.isNaN(each))
                .max()
                .orElse(0);
        for (LabNode node : nodes) {
            boolean picked = pick.kind() == Pick.Kind.LAB && pick.id().equals(node.id);
            node.show(scene.labs().get(node.index), frontier, picked);
        }
        ties.removeAllEdges();
        double most =
                scene.links().stream().mapToDouble(Scene.Link::strength).max().orElse(1);
        scene.links()
                .forEach(link -> ties.addEdge(
                        nodes.get(link.one()), nodes.get(link.other()), Math.sqrt(link.strength() / most)));
        flows.show(scene);
        labels.show(scene);
        display.setBackdrop(Look.worn().paper());
        display.insideDisplay.repaint();
    }
}
