package rivalry.gui;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import rivalry.chart.Theme;

/**
 * What lies under the labs: countries and the ties across borders. The many lines take long to draw, so the thread that
 * plays draws a month's before it is shown; the screen's thread only copies the picture. It draws them itself where
 * there is no picture that fits: after a change of size or colours, or when the map is enlarged.
 */
@SuppressWarnings("ReferenceEquality") // the ties of another month are others, even if they are alike
final class Underlay extends MapLayer {
    /** Larger pictures are not kept ready [pixels]. */
    private static final double LARGEST = 4e6;

    private final GroundLayer ground;
    private final TieLayer ties;
    private List<Scene.Link> links = List.of();
    private volatile Paper paper;
    private volatile Ready ready;

    /** What is drawn on: in pixels of the screen, and in which colours. */
    private record Paper(int width, int height, double zoom, Theme theme, int unit) {
        static Paper of(Graphics2D canvas, Plane plane) {
            Rectangle2D bounds = plane.bounds();
            return new Paper(
                    (int) Math.round(bounds.getWidth()),
                    (int) Math.round(bounds.getHeight()),
                    canvas.getTransform().getScaleX(),
                    Look.worn(),
                    Look.px(100));
        }

        boolean isKept() {
            return width > 0 && height > 0 && width * zoom * height * zoom < LARGEST;
        }

        Plane plane() {
            return new Plane(0, 0, width / Places.WIDTH, height / Places.HEIGHT);
        }
    }

    /** A picture of the ties of one month. */
    private record Ready(Paper paper, List<Scene.Link> links, BufferedImage image) {}

    Underlay(GroundLayer ground, TieLayer ties) {
        this.ground = ground;
        this.ties = ties;
    }

    /** Draws ahead; by the thread that plays. */
    void prepare(Scene scene) {
        Paper wanted = paper;
        if (wanted != null && wanted.isKept()) {
            ready = new Ready(wanted, scene.links(), image(wanted, scene.links()));
        }
    }

    void show(Scene scene) {
        links = scene.links();
    }

    private BufferedImage image(Paper wanted, List<Scene.Link> drawn) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(wanted.width * wanted.zoom),
                (int) Math.ceil(wanted.height * wanted.zoom),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(wanted.theme.paper());
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(wanted.zoom, wanted.zoom);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ground.draw(canvas, wanted.plane());
        ties.draw(canvas, wanted.plane(), drawn);
        canvas.dispose();
        return image;
    }

    @Override
    void draw(Graphics2D canvas, Plane plane) {
        Paper here = Paper.of(canvas, plane);
        paper = here;
        Ready picture = ready;
        if (picture != null && picture.links == links && picture.paper.equals(here)) {
            int x = (int) Math.round(plane.x());
            int y = (int) Math.round(plane.y());
            canvas.drawImage(picture.image, x, y, here.width, here.height, null);
        } else {
            ground.draw(canvas, plane);
            ties.draw(canvas, plane, links);
        }
    }
}
