package rivalry.gui;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.SwingUtilities;
import rivalry.chart.Figure;
import rivalry.chart.Painter;
import rivalry.chart.Placed;
import rivalry.chart.Theme;

/**
 * A figure in the window. It is drawn in the background once a figure or a size, so that the window never waits for a
 * chart, and not before it is in sight; only the line that marks the shown month moves with every frame.
 */
final class ChartView extends DrawnPart {
    private static final long serialVersionUID = 1;

    private final transient Executor painters;
    private transient Optional<Figure> figure = Optional.empty();
    private transient Drawing drawing;
    private transient Wish drawn;
    private double cursor = Double.NaN;

    /** What a picture was drawn from: a change of any of it asks for another. */
    private record Wish(Figure figure, Theme theme, int width, int height, double zoom) {}

    /** A picture and where its data stand in it, in points of {@code zoom} pixels. */
    private record Drawing(Wish wish, BufferedImage image, Placed panel, double zoom) {
        Rectangle2D data() {
            Rectangle2D data = panel.data();
            return new Rectangle2D.Double(
                    zoom * data.getX(), zoom * data.getY(), zoom * data.getWidth(), zoom * data.getHeight());
        }
    }

    /** @param painters where pictures are drawn */
    ChartView(Executor painters) {
        this.painters = painters;
        setOpaque(true);
        setFocusable(true);
        Focus.ring(this);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                draw();
            }
        });
    }

    /** Shows a figure, or nothing. */
    void show(Optional<Figure> shown) {
        figure = shown;
        shown.ifPresent(some -> {
            String title = some.title().isEmpty() ? some.panels().get(0).title() : some.title();
            getAccessibleContext().setAccessibleName(title);
            getAccessibleContext()
                    .setAccessibleDescription(some.panels().get(0).y().title());
        });
        draw();
        repaint();
    }

    Optional<Figure> figure() {
        return figure;
    }

    /** Whether the picture is of the figure shown now, at its size; what is out of sight waits. */
    boolean isDrawn() {
        return figure.isEmpty() || !isInSight() || drawing != null && drawing.wish.equals(wish());
    }

    private boolean isInSight() {
        return isShowing() && !getVisibleRect().isEmpty();
    }

    /** Marks a time on the axis of years, in decimal years; NaN for none. */
    void mark(double time) {
        if (time != cursor) {
            cursor = time;
            repaint();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (painters != null) {
            draw();
        }
    }

    private void draw() {
        if (figure.isEmpty() || getWidth() < 40 || getHeight() < 40) {
            drawing = null;
            drawn = null;
            return;
        }
        Wish wanted = wish();
        if (isInSight() && !wanted.equals(drawn)) {
            drawn = wanted;
            painters.execute(() -> {
                Drawing made = draw(wanted);
                SwingUtilities.invokeLater(() -> take(wanted, made));
            });
        }
    }

    private Wish wish() {
        return new Wish(figure.orElseThrow(), Look.worn(), getWidth(), getHeight(), pixels());
    }

    private double pixels() {
        AffineTransform screen = getGraphicsConfiguration() == null
                ? new AffineTransform()
                : getGraphicsConfiguration().getDefaultTransform();
        return screen.getScaleX();
    }

    private void take(Wish wanted, Drawing made) {
        if (wanted.equals(drawn)) {
            drawing = made;
            repaint();
        }
    }

    /** As large as all letters, unless that left no room for the data. */
    private static double letters(Wish wanted) {
        Figure figure = wanted.figure;
        double needed = figure.title().isEmpty() ? 100.0 * figure.rows() : 70 + 140.0 * figure.rows();
        double room = Math.min(wanted.width / (250.0 * figure.columns()), wanted.height / needed);
        return Math.min(Look.zoom(), Math.max(1, room));
    }

    private static Drawing draw(Wish wanted) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(wanted.width * wanted.zoom),
                (int) Math.ceil(wanted.height * wanted.zoom),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        double zoom = letters(wanted);
        canvas.scale(wanted.zoom * zoom, wanted.zoom * zoom);
        List<Placed> panels = new Painter(wanted.figure, wanted.theme)
                .paint(canvas, new Rectangle2D.Double(0, 0, wanted.width / zoom, wanted.height / zoom));
        canvas.dispose();
        return new Drawing(wanted, image, panels.get(0), zoom);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        draw(); // unless it is drawn, or being drawn
        Graphics2D canvas = (Graphics2D) graphics.create();
        canvas.setColor(Look.worn().paper());
        canvas.fillRect(0, 0, getWidth(), getHeight());
        if (drawing != null) {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(drawing.image, 0, 0, getWidth(), getHeight(), null);
            mark(canvas);
        }
        canvas.dispose();
    }

    /** What lies ahead of the shown month is veiled. */
    private void mark(Graphics2D canvas) {
        if (Double.isNaN(cursor)) {
            return;
        }
        Rectangle2D data = drawing.data();
        double x = drawing.zoom * drawing.panel.acrossInside(cursor);
        Composite plain = canvas.getComposite();
        canvas.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.55f));
        canvas.setColor(Look.worn().paper());
        canvas.fill(new Rectangle2D.Double(x, data.getY() - 2, data.getMaxX() - x + 1, data.getHeight() + 1));
        canvas.setComposite(plain);
        canvas.setColor(Look.worn().quiet());
        canvas.setStroke(new BasicStroke(Look.px(1)));
        canvas.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(Look.px(320), Look.px(170));
    }
}
