package rivalry.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rivalry.chart.Palette;
import rivalry.chart.Theme;
import rivalry.observation.Happening;
import rivalry.scenario.Event;

/**
 * What happens on the timeline without a government: the events of the scenario as grey bars, and the breakthroughs of
 * the run as diamonds. All stand on one lane and can be pointed at, not moved.
 */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class Happenings {
    private static final String BREAKTHROUGH = "breakthrough";

    private final Outcome outcome;
    private final TimeScale scale;
    private final double top;
    private final double high;
    private final List<Spot> spots;

    /** Something in its place. */
    private record Spot(String words, Rectangle2D room, boolean isHit) {}

    /**
     * @param top of the lane [pixels]
     * @param high the lane [pixels]
     */
    Happenings(Outcome outcome, TimeScale scale, double top, double high) {
        this.outcome = outcome;
        this.scale = scale;
        this.top = top;
        this.high = high;
        spots = spots();
    }

    /** Whether it still is what would be laid out now. */
    boolean isOf(Outcome shown, TimeScale now) {
        return outcome == shown && scale.equals(now);
    }

    private List<Spot> spots() {
        List<Spot> laid = new ArrayList<>();
        outcome.scenario().events().forEach((id, event) -> laid.add(spot(id, event)));
        for (Happening hit : outcome.whatIf().happenings()) {
            if (hit.kind().equals(BREAKTHROUGH)) {
                laid.add(spot(hit));
            }
        }
        return laid;
    }

    private Spot spot(String id, Event event) {
        double x = Math.max(scale.left(), scale.place(event.from()));
        double end =
                event.until().map(until -> scale.place(until.plusMonths(1))).orElse(scale.left() + scale.width());
        String words = Wording.plain(id);
        return new Spot(words, new Rectangle2D.Double(x, top, Math.max(Look.px(4), end - x), high), false);
    }

    private Spot spot(Happening hit) {
        YearMonth month = scale.horizon().month(hit.month());
        String lab = hit.entity().substring(hit.entity().indexOf(':') + 1);
        String who = outcome.scenario().labs().containsKey(lab)
                ? outcome.scenario().labs().get(lab).name()
                : lab;
        double x = scale.place(month) - high / 2;
        String words = Texts.of("timeline.breakthrough", month, who, hit.detail());
        return new Spot(words, new Rectangle2D.Double(x, top, high, high), true);
    }

    /** What stands at a point, in words. */
    Optional<String> at(Point point) {
        List<Spot> under =
                spots().stream().filter(spot -> spot.room.contains(point)).toList();
        return under.isEmpty() ? Optional.empty() : Optional.of(under.get(under.size() - 1).words);
    }

    void draw(Graphics2D canvas, Theme theme) {
        spots.stream().filter(spot -> !spot.isHit).forEach(spot -> bar(canvas, theme, spot, spots));
        spots.stream().filter(Spot::isHit).forEach(spot -> hit(canvas, theme, spot.room));
    }

    private static void bar(Graphics2D canvas, Theme theme, Spot spot, List<Spot> all) {
        canvas.setColor(theme.grid());
        canvas.fill(spot.room);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.ITALIC, Look.px(10)));
        canvas.setColor(theme.quiet());
        double room = all.stream()
                .mapToDouble(other -> other.room.getX() - spot.room.getX() - Look.px(4))
                .filter(way -> way > 0)
                .min()
                .orElse(spot.room.getWidth());
        String words = Wording.cut(spot.words, canvas.getFontMetrics(), room - Look.px(4));
        canvas.drawString(words, (float) spot.room.getX() + Look.px(4), (float) spot.room.getMaxY() - Look.px(3));
    }

    private static void hit(Graphics2D canvas, Theme theme, Rectangle2D room) {
        double r = room.getHeight() / 2 - 1;
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(room.getCenterX(), room.getCenterY() - r);
        diamond.lineTo(room.getCenterX() + r, room.getCenterY());
        diamond.lineTo(room.getCenterX(), room.getCenterY() + r);
        diamond.lineTo(room.getCenterX() - r, room.getCenterY());
        diamond.closePath();
        Color hue = Palette.ordinal(4);
        canvas.setColor(hue);
        canvas.fill(diamond);
        canvas.setColor(theme.ink());
        canvas.draw(diamond);
    }
}
