package rivalry.gui;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import rivalry.chart.Palette;
import rivalry.scenario.Scenario;
import sim.display.Display2D;
import sim.field.continuous.Continuous2D;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.util.Double2D;

/** What the map draws: MASON's fields and portrayals, filled from scenes by the screen's thread alone. */
final class MapFields {
    private final Continuous2D field = new Continuous2D(10, Places.WIDTH, Places.HEIGHT);
    private final List<LabNode> nodes = new ArrayList<>();
    private final Places places;
    private final Underlay under;
    private final FlowLayer flows;
    private final NewsLayer news;
    private final LabelLayer labels;

    MapFields(Scenario scenario) {
        places = new Places(scenario);
        Palette palette = new Palette(scenario.countries().keySet());
        scenario.labs().forEach((id, lab) -> nodes.add(new LabNode(nodes.size(), id, lab, palette.of(lab.country()))));
        for (LabNode node : nodes) {
            Point2D at = places.lab(node.index);
            field.setObjectLocation(node, new Double2D(at.getX(), at.getY()));
        }
        under = new Underlay(new GroundLayer(places, scenario.countries().keySet()), new TieLayer(places));
        flows = new FlowLayer(places);
        news = new NewsLayer(places, nodes);
        labels = new LabelLayer(places, scenario.countries(), nodes);
    }

    Places places() {
        return places;
    }

    /** The names as they were drawn last. */
    List<LabelLayer.Name> names() {
        return labels.names();
    }

    /** Puts the layers on a display; they keep the size it has now. */
    void attach(Display2D display) {
        display.detatchAll();
        ContinuousPortrayal2D labs = new ContinuousPortrayal2D();
        labs.setField(field);
        labs.setPortrayalForAll(new LabPortrayal());
        display.attach(under, Texts.of("map.layer.ties"));
        display.attach(flows, Texts.of("map.layer.moves"));
        display.attach(labs, Texts.of("map.layer.labs"));
        display.attach(news, Texts.of("map.layer.news"));
        display.attach(labels, Texts.of("map.layer.names"));
    }

    /** Gets a month ready to be drawn; by the thread that plays. */
    void prepare(Scene scene) {
        under.prepare(scene);
    }

    /** Takes a month in. */
    void show(Scene scene, Pick pick) {
        double frontier = scene.labs().stream()
                .mapToDouble(Scene.LabState::capability)
                .filter(each -> !Double.isNaN(each))
                .max()
                .orElse(0);
        for (LabNode node : nodes) {
            boolean picked = pick.kind() == Pick.Kind.LAB && pick.id().equals(node.id);
            node.show(scene.labs().get(node.index), frontier, picked);
        }
        under.show(scene);
        flows.show(scene);
        news.show(scene);
    }
}
