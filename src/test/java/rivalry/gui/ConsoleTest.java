package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rivalry.files.ScenarioReader;
import rivalry.files.Shipped;
import rivalry.scenario.Prior;
import sim.display.Console;
import sim.portrayal.inspector.PropertyInspector;
import sim.util.Properties;

/** MASON's own console on the same model. */
@Tag("display")
class ConsoleTest {
    @Test
    void it_plays_the_same_world_and_its_inspectors_draw() {
        Prior prior = ScenarioReader.read(Shipped.baseline()).prior();
        Look.USUAL.wear();
        Console console = OnScreen.now(() -> ConsoleModel.open(prior));
        try {
            ConsoleModel model = (ConsoleModel) console.getSimulation();
            OnScreen.run(console::pressPlay);
            OnScreen.await("a year has been played", () -> model.run().months() > 12);
            OnScreen.run(console::pressPause);
            Properties properties = Properties.getProperties(model.getSimulationInspectedObject());
            PropertyInspector chart = OnScreen.now(() ->
                    PropertyInspector.makeInspector(ChartInspector.class, properties, place(properties), null, model));
            assertThat(chart).isNotNull();
            OnScreen.run(chart::updateInspector);
            assertThat(PropertyInspector.getPropertyInspectorClassNames().contains(ChartInspector.class.getName()))
                    .isTrue();
            OnScreen.photograph("console", console);
            OnScreen.run(console::pressStop);
            OnScreen.run(console::pressPlay);
            OnScreen.await("it plays afresh", () -> model.run().months() > 0);
        } finally {
            OnScreen.run(() -> {
                console.pressStop();
                for (Window window : Window.getWindows()) {
                    window.dispose();
                }
            });
        }
    }

    private static int place(Properties properties) {
        for (int i = 0; i < properties.numProperties(); i++) {
            if (properties.getName(i).equals("ChipPrice")) {
                return i;
            }
        }
        throw new AssertionError("no such property");
    }
}
