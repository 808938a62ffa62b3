package rivalry.gui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * One user's exploration as it goes: what is asked for, what is shown, what can be undone. Belongs to the screen's
 * thread; knows no Swing.
 */
final class Session implements Engine.Audience, AutoCloseable {
    private final Engine engine;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>(); // one may leave while all are told
    private final List<Consumer<RuntimeException>> complaints = new ArrayList<>();
    private volatile Consumer<Scene> preparation = scene -> {};
    private Past<Exploration> past;
    private View asked;
    private View seen;
    private Outcome outcome;
    private Outcome growing;
    private Scene scene;
    private Portrait portrait = Portrait.NOTHING;

    Session(Executor screen) {
        engine = new Engine(screen, this);
    }

    /** Is told after every change of what is shown. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Is told no more. */
    void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    /** Is told what went wrong. */
    void onTrouble(Consumer<RuntimeException> complaint) {
        complaints.add(complaint);
    }

    /** Begins with an exploration, in its last month of history. */
    void open(Exploration exploration, int month) {
        past = new Past<>(exploration);
        outcome = null;
        growing = null;
        seen = null;
        scene = null;
        portrait = Portrait.NOTHING;
        asked = View.of(exploration).in(month);
        engine.open(asked);
        tell();
    }

    void open(Path scenario) {
        open(Exploration.of(scenario), 0);
    }

    /** Moves levers: a step that can be undone. */
    void explore(Exploration exploration) {
        past = past.then(exploration);
        ask(asked.with(exploration));
    }

    /** Moves levers for a look, while a slider or a bar is still being dragged: no step of its own. */
    void tryOut(Exploration exploration) {
        ask(asked.with(exploration));
    }

    void undo() {
        past = past.back();
        ask(asked.with(past.now()));
    }

    void redo() {
        past = past.forth();
        ask(asked.with(past.now()));
    }

    boolean canUndo() {
        return past != null && past.canGoBack();
    }

    boolean canRedo() {
        return past != null && past.canGoForth();
    }

    /** Goes to a month: forward by playing on, back by playing anew. */
    void go(int month) {
        int last = outcome == null ? 0 : outcome.horizon().months() - 1;
        ask(asked.in(Math.max(0, Math.min(last, month))));
    }

    void look(View.Side side) {
        ask(asked.with(side));
    }

    void inspect(Pick pick) {
        ask(asked.with(pick));
    }

    /** Meets other luck: another replicate of both runs. */
    void tryLuck(int replicate) {
        ask(asked.withLuck(replicate));
    }

    private void ask(View view) {
        asked = view;
        engine.show(view);
        tell();
    }

    @Override
    public void grows(Outcome sofar) {
        if (outcome != null && isOf(sofar.exploration())) {
            growing = sofar;
            tell();
        }
    }

    @Override
    public void played(Outcome played) {
        if (isOf(played.exploration())) {
            outcome = played;
            growing = null;
            tell();
        }
    }

    /** What is done with a month before it is shown, by the thread that plays. */
    void prepare(Consumer<Scene> newPreparation) {
        preparation = newPreparation;
    }

    @Override
    public void comes(Scene newScene) {
        preparation.accept(newScene);
    }

    @Override
    public void shown(View view, Scene newScene, Portrait newPortrait) {
        if (isOf(view.exploration())) {
            seen = view;
            scene = newScene;
            portrait = newPortrait;
            tell();
        }
    }

    /** What is played for a scenario that was left comes too late. */
    private boolean isOf(Exploration exploration) {
        return exploration.scenario().equals(asked.exploration().scenario());
    }

    @Override
    public void failed(View view, RuntimeException fault) {
        seen = view;
        complaints.forEach(complaint -> complaint.accept(fault));
        tell();
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    /** Whether what is shown is what was asked for. */
    boolean isSettled() {
        return asked != null && asked.equals(seen);
    }

    boolean isOpen() {
        return asked != null;
    }

    Exploration exploration() {
        return asked.exploration();
    }

    /** What was asked for last. */
    View view() {
        return asked;
    }

    /** Both runs; null until they are played for the first time. */
    Outcome outcome() {
        return outcome;
    }

    /** What there is to be charted: the runs that are being played as far as they are, or the last ones. */
    Outcome newest() {
        return growing == null ? outcome : growing;
    }

    /** The month that is shown; null before the first. */
    Scene scene() {
        return scene;
    }

    Portrait portrait() {
        return portrait;
    }

    @Override
    public void close() {
        engine.close();
    }
}
