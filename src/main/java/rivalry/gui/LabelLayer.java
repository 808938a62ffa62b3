package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rivalry.chart.Palette;
import rivalry.chart.Theme;
import rivalry.scenario.Country;

/** Names of labs where there is room, the most capable first, and brief marks of what has just happened. */
final class LabelLayer extends MapLayer {
    private static final Color HIT = Palette.ordinal(4);

    /** What is told in words; names of kinds as result files have them. */
    private static final List<String> NEWS = List.of("policy", "reaction", "breakthrough");

    private static final int MOST_NEWS = 4;

    private final Places places;
    private final Map<String, Country> countries;
    private final Palette palette;
    private final List<LabNode> nodes;
    private Scene scene;

    LabelLayer(Places places, Map<String, Country> countries, List<LabNode> nodes) {
        this.places = places;
        this.countries = countries;
        palette = new Palette(countries.keySet());
        this.nodes = nodes;
    }

    void show(Scene shown) {
        scene = shown;
    }

    @Override
    void draw(Graphics2D canvas, Plane plane) {
        if (scene == null) {
            return;
        }
        marks(canvas, plane);
        news(canvas, plane);
        List<Rectangle2D> taken = new ArrayList<>();
        places.countries().forEach((id, disc) -> taken.add(country(canvas, plane, id, disc)));
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Look.px(10.5)));
        FontMetrics metrics = canvas.getFontMetrics();
        nodes.stream().filter(LabNode::isThere).forEach(node -> taken.add(around(node, plane)));
        Theme theme = Look.worn();
        nodes.stream()
                .filter(node -> node.isThere() && (node.hasModel() || node.isPicked()))
                .sorted(Comparator.comparing(LabNode::isPicked)
                        .thenComparing(node -> node.hasModel() ? node.capability() : 0)
                        .reversed())
                .forEach(node -> label(canvas, plane, node, metrics, taken, theme));
    }

    /** The name of a country above its disc, or beside it where another stands above; returns the room it takes. */
    @SuppressWarnings("ReferenceEquality") // each country has one disc
    private Rectangle2D country(Graphics2D canvas, Plane plane, String id, Places.Disc disc) {
        boolean rival = disc.radius() > 15;
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Look.px(rival ? 15 : 11)));
        FontMetrics metrics = canvas.getFontMetrics();
        String name = countries.get(id).name();
        double width = metrics.stringWidth(name);
        double high = metrics.getHeight();
        double gap = Look.px(rival ? 7 : 3);
        Point2D top = plane.at(disc.x(), disc.y() - disc.radius() - 2.5);
        Point2D right = plane.at(disc.x() + disc.radius() + 2.5, disc.y() + disc.radius() / 2);
        double y = Math.max(top.getY() - gap, Look.px(12)) - metrics.getAscent();
        Rectangle2D above = new Rectangle2D.Double(top.getX() - width / 2, y, width, high);
        Rectangle2D beside = new Rectangle2D.Double(right.getX() + gap, right.getY(), width, high);
        boolean crowded = places.countries().values().stream()
                .anyMatch(other -> other != disc && around(other, plane).intersects(above));
        Rectangle2D room = crowded && plane.bounds().contains(beside) ? beside : above;
        Color ink = Look.worn().readable(palette.of(id));
        halo(canvas, Look.worn(), ink, name, (float) room.getX(), (float) (room.getY() + metrics.getAscent()));
        return room;
    }

    /** The middle of a country's disc: words may touch its edge. */
    private static Rectangle2D around(Places.Disc disc, Plane plane) {
        double r = 0.7 * (disc.radius() + 2.5);
        Point2D corner = plane.at(disc.x() - r, disc.y() - r);
        return new Rectangle2D.Double(corner.getX(), corner.getY(), 2 * r * plane.wide(), 2 * r * plane.high());
    }

    private Rectangle2D around(LabNode node, Plane plane) {
        Point2D at = at(node, plane);
        double r = Places.point(plane.wide(), plane.high()) * (node.radius() + 2);
        return new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
    }

    private Point2D at(LabNode node, Plane plane) {
        Point2D place = places.lab(node.index);
        return plane.at(place.getX(), place.getY());
    }

    private void label(
            Graphics2D canvas, Plane plane, LabNode node, FontMetrics metrics, List<Rectangle2D> taken, Theme theme) {
        Rectangle2D disc = around(node, plane);
        double width = metrics.stringWidth(node.name) + Look.px(2);
        double height = metrics.getAscent();
        double left = disc.getCenterX() - width / 2;
        List<Rectangle2D> rooms = List.of(
                new Rectangle2D.Double(left, disc.getMaxY() + 1, width, height),
                new Rectangle2D.Double(left, disc.getMinY() - height - 1, width, height),
                new Rectangle2D.Double(disc.getMaxX() + 1, disc.getCenterY() - height / 2, width, height),
                new Rectangle2D.Double(disc.getMinX() - width - 1, disc.getCenterY() - height / 2, width, height));
        for (Rectangle2D room : rooms) {
            if (plane.bounds().contains(room) && taken.stream().noneMatch(room::intersects)) {
                taken.add(room);
                halo(canvas, theme, theme.ink(), node.name, (float) room.getX() + 1, (float)
                        (room.getMaxY() - metrics.getDescent() / 2.0));
                return;
            }
        }
    }

    private static void halo(Graphics2D canvas, Theme theme, Color ink, String text, float x, float y) {
        Color paper = theme.paper();
        canvas.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), 170));
        canvas.drawString(text, x - 1, y);
        canvas.drawString(text, x + 1, y);
        canvas.setColor(ink);
        canvas.drawString(text, x, y);
    }

    /** A breakthrough widens and fades round its lab. */
    private void marks(Graphics2D canvas, Plane plane) {
        for (Scene.Mark mark : scene.marks()) {
            if (mark.kind().equals("breakthrough")) {
                nodes.stream()
                        .filter(node -> mark.entity().equals("lab:" + node.id) && node.isThere())
                        .forEach(node -> burst(canvas, at(node, plane), mark.age()));
            }
        }
    }

    /** The latest acts and hits in words, fading, in the corner. */
    private void news(Graphics2D canvas, Plane plane) {
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Look.px(10.5)));
        Color ink = Look.worn().ink();
        double x = plane.bounds().getMinX() + Look.px(8);
        double y = plane.bounds().getMaxY() - Look.px(8);
        int lines = 0;
        for (Scene.Mark mark : scene.marks()) {
            if (NEWS.contains(mark.kind()) && lines < MOST_NEWS) {
                canvas.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 230 - 22 * mark.age()));
                String who = mark.entity().substring(mark.entity().indexOf(':') + 1);
                String words = scene.month().minusMonths(mark.age()) + "  " + who + ": " + mark.detail();
                canvas.drawString(words, (float) x, (float) (y - Look.px(15.0 * lines++)));
            }
        }
    }

    private static void burst(Graphics2D canvas, Point2D at, int age) {
        int opacity = Math.max(0, 230 - 24 * age);
        canvas.setColor(new Color(HIT.getRed(), HIT.getGreen(), HIT.getBlue(), opacity));
        canvas.setStroke(new BasicStroke(Look.px(3)));
        double r = Look.px(12 + 4.0 * age);
        canvas.draw(new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
    }
}
