package rivalry.gui;

import java.util.ArrayList;
import javax.swing.JFrame;
import sim.display.Controller;
import sim.engine.Stoppable;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** MASON's controller for displays inside one window: no frames, no inspectors of its own, nothing to stop. */
@SuppressWarnings({"rawtypes", "deprecation", "NonApiType"
}) // MASON is older than generics, and keeps what it left behind
final class QuietController implements Controller {
    private final Runnable refresh;

    QuietController(Runnable refresh) {
        this.refresh = refresh;
    }

    @Override
    public void doChangeCode(Runnable change) {
        change.run();
    }

    @Override
    public boolean registerFrame(JFrame frame) {
        return false;
    }

    @Override
    public boolean unregisterFrame(JFrame frame) {
        return false;
    }

    @Override
    public boolean unregisterAllFrames() {
        return true;
    }

    @Override
    public ArrayList getAllFrames() {
        return new ArrayList();
    }

    @Override
    public void refresh() {
        refresh.run();
    }

    @Override
    public void setInspectors(Bag inspectors, Bag names) {
        // the window has its own
    }

    @Override
    public void registerInspector(Inspector inspector, Stoppable stopper) {
        // the window has its own
    }

    @Override
    public ArrayList getAllInspectors() {
        return new ArrayList();
    }
}
