package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rivalry.chart.Palette;
import rivalry.chart.Theme;
import rivalry.scenario.Policy;

/**
 * Time: the shown month, the scenario's policies in grey, the moves of the user in colour. A move can be dragged, made
 * longer or shorter at its end, edited and deleted.
 */
final class Timeline extends Sheet {
    private static final long serialVersionUID = 1;
    private static final int LANE = 13;
    private static final int MOST_LANES = 6;

    private final transient Session session;
    private transient List<Bar> bars = List.of();
    private transient Optional<Move> chosen = Optional.empty();

    /** A policy as a bar; of the user's moves with the move. */
    record Bar(Optional<Move> move, String name, String actor, YearMonth from, Optional<YearMonth> until, int lane) {}

    Timeline(Session session) {
        this.session = session;
        Focus.ring(this);
        Widgets.name(this, "timeline");
        TimelineMouse mouse = new TimelineMouse(this, session);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        new TimelineKeys(this, session).bind();
    }

    TimeScale scale() {
        double left = Look.px(14);
        return new TimeScale(session.outcome().horizon(), left, getWidth() - 2.0 * left);
    }

    Optional<Move> chosen() {
        return chosen.filter(move -> session.exploration().moves().contains(move));
    }

    void choose(Optional<Move> move) {
        chosen = move;
        repaint();
    }

    /** Lays out what the session shows. */
    void refresh() {
        if (session.outcome() != null) {
            bars = bars();
        }
        repaint();
    }

    private List<Bar> bars() {
        List<Bar> laid = new ArrayList<>();
        List<YearMonth> ends = new ArrayList<>();
        session.exploration()
                .moves()
                .forEach(move -> laid.add(
                        lay(Optional.of(move), move.name(), move.knob().actor(), move.from(), move.until(), ends)));
        session.outcome().inherited().prior().centre().policies().entrySet().stream()
                .filter(entry -> isOfRivals(entry.getValue()))
                .sorted(Comparator.comparing(entry -> entry.getValue().from()))
                .forEach(entry -> {
                    Policy policy = entry.getValue();
                    laid.add(
                            lay(Optional.empty(), entry.getKey(), policy.actor(), policy.from(), policy.until(), ends));
                });
        return laid;
    }

    private static boolean isOfRivals(Policy policy) {
        List<String> rivals = List.of("US", "CN");
        return rivals.contains(policy.actor())
                && policy.target().map(rivals::contains).orElse(true);
    }

    /** In the first lane that is free. */
    private Bar lay(
            Optional<Move> move,
            String name,
            String actor,
            YearMonth from,
            Optional<YearMonth> until,
            List<YearMonth> ends) {
        int lane = 0;
        while (lane < ends.size() && lane < MOST_LANES - 1 && ends.get(lane).isAfter(from)) {
            lane++;
        }
        YearMonth end = until.orElse(YearMonth.of(9999, 1));
        if (lane == ends.size()) {
            ends.add(end);
        } else if (end.isAfter(ends.get(lane))) {
            ends.set(lane, end);
        }
        return new Bar(move, name, actor, from, until, lane);
    }

    Rectangle2D shape(Bar bar) {
        TimeScale scale = scale();
        double x = Math.max(scale.left(), scale.place(bar.from()));
        double end = bar.until().map(until -> scale.place(until.plusMonths(1))).orElse(scale.left() + scale.width());
        double y = Look.px(22 + (LANE + 2) * bar.lane());
        return new Rectangle2D.Double(x, y, Math.max(Look.px(4), end - x), Look.px(LANE));
    }

    /** The bar under a point; the user's own come first. */
    Optional<Bar> barAt(MouseEvent event) {
        return bars.stream()
                .filter(bar -> shape(bar).contains(event.getPoint()))
                .findFirst();
    }

    /** The bar of a move. */
    Optional<Bar> barOf(Move move) {
        return bars.stream().filter(bar -> bar.move().equals(Optional.of(move))).findFirst();
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return barAt(event)
                .map(bar -> bar.name() + "  " + bar.from()
                        + bar.until().map(until -> " – " + until).orElse(" –"))
                .orElse(super.getToolTipText(event));
    }

    @Override
    void draw(Graphics2D canvas, Theme theme) {
        if (session.outcome() != null) {
            years(canvas, theme);
            Palette palette =
                    new Palette(session.outcome().scenario().countries().keySet());
            for (int i = bars.size() - 1; i >= 0; i--) {
                bar(canvas, theme, bars.get(i), palette);
            }
            cursor(canvas, theme);
        }
    }

    private void years(Graphics2D canvas, Theme theme) {
        TimeScale scale = scale();
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Look.px(10.5)));
        int first = scale.horizon().start().getYear();
        int last = scale.horizon().end().getYear();
        double room = scale.width() / (last - first + 1);
        int every = room < Look.px(34) ? 2 : 1;
        for (int year = first; year <= last; year++) {
            double x = scale.place(YearMonth.of(year, 1));
            canvas.setColor(theme.grid());
            canvas.draw(new Line2D.Double(x, Look.px(18), x, getHeight()));
            if ((year - first) % every == 0) {
                canvas.setColor(theme.quiet());
                canvas.drawString(String.valueOf(year), (float) x + Look.px(2), Look.px(13));
            }
        }
        double now = scale.place(scale.horizon().history_until().plusMonths(1));
        canvas.setColor(new Color(
                theme.quiet().getRed(), theme.quiet().getGreen(), theme.quiet().getBlue(), 26));
        canvas.fill(new Rectangle2D.Double(now, 0, getWidth() - now, getHeight()));
    }

    private void bar(Graphics2D canvas, Theme theme, Bar bar, Palette palette) {
        Rectangle2D box = shape(bar);
        Color hue = palette.of(bar.actor());
        boolean own = bar.move().isPresent();
        int arc = Look.px(5);
        Shape pill = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), arc, arc);
        canvas.setColor(own ? hue : new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), 48));
        canvas.fill(pill);
        if (own && bar.move().equals(chosen)) {
            canvas.setColor(theme.ink());
            canvas.setStroke(new BasicStroke(Look.px(2)));
            canvas.draw(pill);
        }
        Graphics2D inside = (Graphics2D) canvas.create();
        inside.clip(box);
        inside.setFont(new Font(Font.SANS_SERIF, own ? Font.BOLD : Font.PLAIN, Look.px(10)));
        inside.setColor(own ? Color.WHITE : theme.ink());
        inside.drawString(bar.name(), (float) box.getX() + Look.px(4), (float) box.getMaxY() - Look.px(3));
        inside.dispose();
    }

    private void cursor(Graphics2D canvas, Theme theme) {
        TimeScale scale = scale();
        double x = scale.place(scale.horizon().month(session.view().month()));
        canvas.setColor(theme.ink());
        canvas.setStroke(new BasicStroke(Look.px(2)));
        canvas.draw(new Line2D.Double(x, 0, x, getHeight()));
        String month = scale.horizon().month(session.view().month()).toString();
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Look.px(11)));
        double width = canvas.getFontMetrics().stringWidth(month) + Look.px(8);
        double at = Math.max(2, Math.min(getWidth() - width - 2, x - width / 2));
        canvas.fill(new RoundRectangle2D.Double(at, 0, width, Look.px(17), Look.px(6), Look.px(6)));
        canvas.setColor(theme.paper());
        canvas.drawString(month, (float) at + Look.px(4), Look.px(13));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.px(600), Look.px(24 + (LANE + 2) * MOST_LANES));
    }
}
