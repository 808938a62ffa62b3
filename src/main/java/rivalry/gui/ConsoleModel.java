package rivalry.gui;

import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import rivalry.experiment.LiveRun;
import rivalry.scenario.Prior;
import sim.display.Console;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/** The model in MASON's own console: its map, its inspectors, its charts. Every start plays a fresh world from the first month. */
public final class ConsoleModel extends GUIState {
    private final Prior prior;
    private final MapFields map;
    private Display2D display;
    private LiveRun run;

    ConsoleModel(Prior prior) {
        this(prior, fresh(prior));
    }

    private ConsoleModel(Prior prior, LiveRun run) {
        super(run.world());
        this.prior = prior;
        this.run = run;
        map = new MapFields(prior.centre());
    }

    private static LiveRun fresh(Prior prior) {
        return new LiveRun(prior, prior.centre().run().seed(), 0);
    }

    /** Found by MASON by its name. */
    public static String getName() {
        return Texts.of("window.title");
    }

    /** What the console says about the model; found by MASON by its name. */
    public static Object getInfo() {
        return Texts.of("console.about");
    }

    /** Opens the console and the map. */
    static Console open(Prior prior) {
        Console console = new Console(new ConsoleModel(prior));
        console.setVisible(true);
        return console;
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        display = new Display2D(900, 600, this);
        display.setBackdrop(Look.worn().paper());
        display.insideDisplay.setupHints(true, false, false);
        map.attach(display);
        JFrame frame = display.createFrame();
        frame.setTitle(Texts.of("window.title"));
        controller.registerFrame(frame);
        frame.setVisible(true);
    }

    @Override
    public void start() {
        run = fresh(prior);
        state = run.world();
        super.start();
        scheduleRepeatingImmediatelyAfter(world -> played());
        display.reset();
    }

    private void played() {
        run.record();
        Scene scene = Scene.of(run);
        SwingUtilities.invokeLater(() -> map.show(scene, Pick.NOTHING));
        if (run.months() == prior.centre().horizon().months()) {
            state.kill();
        }
    }

    @Override
    public Object getSimulationInspectedObject() {
        return new WorldProperties(this);
    }

    @Override
    public Inspector getInspector() {
        Inspector inspector = super.getInspector();
        if (inspector != null) {
            inspector.setVolatile(true); // it shows every month
        }
        return inspector;
    }

    LiveRun run() {
        return run;
    }

    @Override
    public void quit() {
        super.quit();
        if (display != null) {
            display.quit();
        }
    }
}
