package rivalry.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import rivalry.chart.Axis;
import rivalry.chart.Figure;
import rivalry.chart.Line;
import rivalry.chart.Numbers;
import rivalry.chart.Palette;
import rivalry.chart.Panel;
import rivalry.chart.Scale;
import rivalry.observation.History;
import rivalry.scenario.InvalidScenario;

/** Plays every scenario of the gallery once, in the background, for a small picture of what it changes: its capability gap. */
final class Thumbnails {
    private static final Plot.Curve US = new Plot.Curve("capability", "US", "", "US");
    private static final Plot.Curve CN = new Plot.Curve("capability", "CN", "", "CN");

    private final List<Card> cards;
    private AtomicBoolean stopped = new AtomicBoolean(true);

    Thumbnails(List<Card> cards) {
        this.cards = cards;
    }

    /** Gives each card that has none its picture, one after the other. */
    void draw() {
        List<Card> bare = cards.stream().filter(card -> !card.hasPicture()).toList();
        if (stopped.get() && !bare.isEmpty()) {
            AtomicBoolean stop = new AtomicBoolean();
            stopped = stop;
            Thread thread = new Thread(() -> work(bare, stop), "rivalry-thumbnails");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void work(List<Card> bare, AtomicBoolean stop) {
        Stage stage = new Stage();
        for (Card card : bare) {
            if (stop.get()) {
                return;
            }
            try {
                Figure figure = figure(stage.play(Exploration.of(card.entry().file()), 0));
                SwingUtilities.invokeLater(() -> card.show(figure));
            } catch (InvalidScenario broken) {
                // it has no picture; opening it says why
            }
        }
        stop.set(true);
    }

    private static Figure figure(Outcome outcome) {
        List<Line> lines = new ArrayList<>();
        if (!outcome.isBaseline()) {
            lines.add(line(outcome, gap(outcome.baseline())).ghost());
        }
        lines.add(line(outcome, gap(outcome.whatIf())));
        Axis years = new Axis("", Scale.LINEAR, Numbers.YEAR, false);
        Panel panel = new Panel("", years, Axis.amount(""), lines, OptionalDouble.empty());
        return new Figure("thumbnail", "", "", 1, List.of(panel));
    }

    private static Track gap(History history) {
        return Track.of(history, US).less(Track.of(history, CN));
    }

    private static Line line(Outcome outcome, Track track) {
        Palette palette = new Palette(outcome.scenario().countries().keySet());
        return new Line("", palette.of("US"), Line.Weight.STRONG, track.times(), track.values(), null, null);
    }

    boolean isBusy() {
        return !stopped.get();
    }

    /** Leaves the others for later. */
    void stop() {
        stopped.set(true);
    }
}
