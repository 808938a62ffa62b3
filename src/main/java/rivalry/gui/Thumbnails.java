package rivalry.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.swing.SwingUtilities;
import rivalry.chart.Axis;
import rivalry.chart.Figure;
import rivalry.chart.Line;
import rivalry.chart.Numbers;
import rivalry.chart.Palette;
import rivalry.chart.Panel;
import rivalry.files.Library;
import rivalry.scenario.InvalidScenario;

/** Plays every scenario of the gallery once, in the background, for a small picture of what it changes: its capability gap. */
final class Thumbnails implements AutoCloseable {
    private static final Plot.Curve US = new Plot.Curve("capability", "US", "", "US");
    private static final Plot.Curve CN = new Plot.Curve("capability", "CN", "", "CN");

    private final Stage stage = new Stage();
    private volatile boolean closed;

    /** Gives each card its picture, one after the other. */
    void draw(List<Library.Entry> entries, List<Card> cards) {
        Thread thread = new Thread(() -> work(entries, cards), "rivalry-thumbnails");
        thread.setDaemon(true);
        thread.start();
    }

    private void work(List<Library.Entry> entries, List<Card> cards) {
        for (int i = 0; i < entries.size() && !closed; i++) {
            try {
                Figure figure = figure(stage.play(Exploration.of(entries.get(i).file()), 0));
                Card card = cards.get(i);
                SwingUtilities.invokeLater(() -> card.show(figure));
            } catch (InvalidScenario broken) {
                // it has no picture; opening it says why
            }
        }
    }

    private static Figure figure(Outcome outcome) {
        List<Line> lines = new ArrayList<>();
        if (!outcome.isBaseline()) {
            lines.add(line(outcome, gap(outcome.baseline())).ghost());
        }
        lines.add(line(outcome, gap(outcome.whatIf())));
        Axis years = new Axis("", rivalry.chart.Scale.LINEAR, Numbers.YEAR, false);
        Panel panel = new Panel("", years, Axis.amount(Texts.of("card.unit")), lines, OptionalDouble.empty());
        return new Figure("thumbnail", "", "", 1, List.of(panel));
    }

    private static Track gap(rivalry.observation.History history) {
        return Track.of(history, US).less(Track.of(history, CN));
    }

    private static Line line(Outcome outcome, Track track) {
        Palette palette = new Palette(outcome.scenario().countries().keySet());
        return new Line("", palette.of("US"), Line.Weight.STRONG, track.times(), track.values(), null, null);
    }

    @Override
    public void close() {
        closed = true;
    }
}
