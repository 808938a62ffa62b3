package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import rivalry.chart.Palette;
import rivalry.chart.Theme;

/**
 * Time: the shown month, what happens by itself, the scenario's policies pale, the moves of the user in full colour. Either can be dragged, made
 * longer or shorter at its end, edited and deleted; a policy of the scenario that was moved has an edge.
 */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class Timeline extends Sheet implements ScrollsDown {
    private static final long serialVersionUID = 1;
    private static final int LANE = 13;
    private static final int FEWEST_LANES = 6;
    /** As much of the window as it may take; what is more can be scrolled to. */
    private static final double MOST_OF_WINDOW = 0.24;

    private static final double MOST_OF_LOW_WINDOW = 0.16;

    private final transient Session session;
    private transient List<Bar> bars = List.of();
    private transient Happenings happenings;
    private transient Outcome laidOut;
    private transient Exploration laidFor;
    private transient Optional<TimelineEntry> chosen = Optional.empty();

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

    Optional<TimelineEntry> chosen() {
        return chosen.filter(entry -> entries().contains(entry));
    }

    void choose(Optional<? extends TimelineEntry> entry) {
        chosen = entry.map(TimelineEntry.class::cast);
        getAccessibleContext().setAccessibleDescription(entry.map(this::words).orElse(""));
        repaint();
    }

    /** What can be chosen: the user's moves, then the scenario's policies. */
    List<TimelineEntry> entries() {
        return (session.outcome() == null ? bars : Lanes.of(session))
                .stream().map(Bar::entry).toList();
    }

    /** Lays out what the session shows. */
    void refresh() {
        if (session.outcome() != null && (laidOut != session.outcome() || laidFor != session.exploration())) {
            laidOut = session.outcome();
            laidFor = session.exploration();
            List<Bar> laid = Lanes.of(session);
            if (!laid.equals(bars)) {
                bars = laid;
                revalidate();
                if (SwingUtilities.getAncestorOfClass(JScrollPane.class, this) instanceof JScrollPane scroll) {
                    scroll.getParent().invalidate(); // more lanes need a higher place
                    scroll.getRootPane().revalidate();
                }
            }
        }
        repaint();
    }

    Rectangle2D shape(Bar bar) {
        TimeScale scale = scale();
        double x = Math.max(scale.left(), scale.place(bar.entry().from()));
        double end = bar.entry()
                .until()
                .map(until -> scale.place(until.plusMonths(1)))
                .orElse(scale.left() + scale.width());
        double y = Look.px(22 + (LANE + 2) * (bar.lane() + 1));
        return new Rectangle2D.Double(x, y, Math.max(Look.px(4), end - x), Look.px(LANE));
    }

    /** The bar under a point; the user's own come first. */
    Optional<Bar> barAt(MouseEvent event) {
        return bars.stream()
                .filter(bar -> shape(bar).contains(event.getPoint()))
                .findFirst();
    }

    /** The bar of an entry. */
    Optional<Bar> barOf(TimelineEntry entry) {
        return bars.stream().filter(bar -> bar.entry().equals(entry)).findFirst();
    }

    private String words(TimelineEntry entry) {
        String months = entry.from() + entry.until().map(until -> " – " + until).orElse(" –");
        boolean out = entry instanceof Redating redating && redating.isOut();
        return Bar.name(entry, countries()) + "  " + (out ? Texts.of("timeline.out") : months);
    }

    private Set<String> countries() {
        return session.outcome() == null
                ? Set.of()
                : session.outcome().scenario().countries().keySet();
    }

    private Happenings happenings() {
        TimeScale scale = scale();
        if (happenings == null || !happenings.isOf(session.outcome(), scale)) {
            happenings = new Happenings(session.outcome(), scale, Look.px(22), Look.px(LANE));
        }
        return happenings;
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        Optional<String> happened =
                session.outcome() == null ? Optional.empty() : happenings().at(event.getPoint());
        return barAt(event).map(bar -> words(bar.entry())).or(() -> happened).orElse(super.getToolTipText(event));
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
            happenings().draw(canvas, theme);
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
        int arc = Look.px(5);
        Shape pill = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), arc, arc);
        canvas.setColor(
                bar.isOwn() ? hue : new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), bar.isOut() ? 0 : 48));
        canvas.fill(pill);
        boolean isChosen = chosen.equals(Optional.of(bar.entry()));
        if (isChosen || bar.isChanged() && !bar.isOwn()) {
            canvas.setColor(isChosen ? theme.ink() : hue);
            canvas.setStroke(edge(isChosen, bar.isOut()));
            canvas.draw(pill);
        }
        name(canvas, theme, bar, box);
    }

    private static BasicStroke edge(boolean isChosen, boolean isOut) {
        float width = Look.px(isChosen ? 2 : 1);
        float[] dashes = isOut ? new float[] {Look.px(4), Look.px(3)} : null;
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /** A name may be longer than its bar, but ends where the next bar of the lane begins. */
    private void name(Graphics2D canvas, Theme theme, Bar bar, Rectangle2D box) {
        double room = bars.stream()
                .filter(other -> other.lane() == bar.lane() && shape(other).getX() > box.getX())
                .mapToDouble(other -> shape(other).getX() - box.getX() - Look.px(2))
                .reduce(getWidth() - box.getX(), Math::min);
        Graphics2D inside = (Graphics2D) canvas.create();
        inside.clip(new Rectangle2D.Double(box.getX(), box.getY(), room, box.getHeight()));
        inside.setFont(new Font(Font.SANS_SERIF, bar.isOwn() ? Font.BOLD : Font.PLAIN, Look.px(10)));
        Color ink = bar.isOut() ? theme.quiet() : theme.ink();
        inside.setColor(bar.isOwn() ? Color.WHITE : ink);
        String words = Wording.cut(bar.words(), inside.getFontMetrics(), room - Look.px(6));
        inside.drawString(words, (float) box.getX() + Look.px(4), (float) box.getMaxY() - Look.px(3));
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
        int lanes = bars.stream().mapToInt(bar -> bar.lane() + 1).max().orElse(0);
        return new Dimension(Look.px(600), Look.px(24 + (LANE + 2) * Math.max(FEWEST_LANES, lanes + 1)));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        Dimension all = getPreferredSize();
        int window = getRootPane() == null ? 0 : getRootPane().getHeight();
        int most = window == 0 ? all.height : (int) ((Desk.isLow(this) ? MOST_OF_LOW_WINDOW : MOST_OF_WINDOW) * window);
        return new Dimension(all.width, Math.min(all.height, Math.max(most, Look.px(60))));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Look.px(LANE + 2);
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getPreferredSize().height < getParent().getHeight();
    }
}
