package rivalry.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.chart.Palette;
import rivalry.scenario.Country;

/** Names of countries and labs where there is room: no two overlap. The rivals come first, then the most capable. */
final class LabelLayer extends MapLayer {
    private final Places places;
    private final Map<String, Country> countries;
    private final Palette palette;
    private final List<LabNode> nodes;
    private final Sprites sprites = new Sprites();
    private List<Name> last = List.of();

    /** A name where it stands. */
    record Name(String words, Rectangle2D room, Font font, Color ink, boolean isOfLab) {}

    LabelLayer(Places places, Map<String, Country> countries, List<LabNode> nodes) {
        this.places = places;
        this.countries = countries;
        palette = new Palette(countries.keySet());
        this.nodes = nodes;
    }

    @Override
    void draw(Graphics2D canvas, Plane plane) {
        last = lay(canvas, plane);
        for (Name name : last) {
            double y = name.room.getMaxY() - canvas.getFontMetrics(name.font).getDescent();
            sprites.draw(canvas, name.words, name.font, name.ink, name.room.getX() + (name.isOfLab ? 3 : 1), y);
        }
    }

    /** The names as they were drawn last. */
    List<Name> names() {
        return last;
    }

    private List<Name> lay(Graphics2D canvas, Plane plane) {
        List<Name> names = new ArrayList<>();
        List<Rectangle2D> taken = new ArrayList<>();
        for (boolean rival : new boolean[] {true, false}) {
            places.countries().forEach((id, ground) -> {
                if (ground.isRival() == rival) {
                    country(canvas, plane, id, ground, taken).ifPresent(name -> {
                        names.add(name);
                        taken.add(name.room);
                    });
                }
            });
        }
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, Look.px(10.5));
        FontMetrics metrics = canvas.getFontMetrics(font);
        nodes.stream().filter(LabNode::isThere).forEach(node -> taken.add(around(node, plane)));
        nodes.stream()
                .filter(node -> node.isThere() && (node.hasModel() || node.isPicked()))
                .sorted(Comparator.comparing(LabNode::isPicked)
                        .thenComparing(
                                node -> places.countries().get(node.country).isRival())
                        .thenComparing(node -> node.hasModel() ? node.capability() : 0)
                        .reversed())
                .forEach(node -> room(plane, node, metrics, taken).ifPresent(room -> {
                    taken.add(room);
                    names.add(new Name(node.name, room, font, Look.worn().ink(), true));
                }));
        return names;
    }

    /** The name of a country: above its ground if it can, else beside or below it, or nowhere. */
    private Optional<Name> country(
            Graphics2D canvas, Plane plane, String id, Places.Ground ground, List<Rectangle2D> taken) {
        Font font = new Font(Font.SANS_SERIF, Font.BOLD, Look.px(ground.isRival() ? 14 : 11));
        FontMetrics metrics = canvas.getFontMetrics(font);
        String words = countries.get(id).name();
        double wide = metrics.stringWidth(words) + 2.0;
        double high = metrics.getAscent() + (double) metrics.getDescent();
        Point2D corner = plane.at(ground.x() - ground.wide(), ground.y() - ground.high());
        Point2D end = plane.at(ground.x() + ground.wide(), ground.y() + ground.high());
        double left = (corner.getX() + end.getX() - wide) / 2;
        double middle = (corner.getY() + end.getY() - high) / 2;
        List<Rectangle2D> rooms = List.of(
                new Rectangle2D.Double(left, corner.getY() - high, wide, high),
                new Rectangle2D.Double(left, end.getY(), wide, high),
                new Rectangle2D.Double(end.getX() + 2, middle, wide, high),
                new Rectangle2D.Double(corner.getX() - wide - 2, middle, wide, high),
                new Rectangle2D.Double(left, Math.max(corner.getY() - high, plane.y()), wide, high));
        return rooms.stream()
                .filter(room -> isFree(room, plane, taken) && isOutside(room, id, plane))
                .findFirst()
                .map(room -> new Name(words, room, font, Look.worn().readable(palette.of(id)), false));
    }

    /** Whether the middle of no other country lies under a room. */
    private boolean isOutside(Rectangle2D room, String id, Plane plane) {
        return places.countries().entrySet().stream()
                .noneMatch(other -> !other.getKey().equals(id)
                        && middle(other.getValue(), plane).intersects(room));
    }

    private static Rectangle2D middle(Places.Ground ground, Plane plane) {
        double inside = ground.isRival() ? 1 : 0.7; // words may touch the edge of a round one
        Point2D corner = plane.at(ground.x() - inside * ground.wide(), ground.y() - inside * ground.high());
        return new Rectangle2D.Double(
                corner.getX(),
                corner.getY(),
                2 * inside * ground.wide() * plane.wide(),
                2 * inside * ground.high() * plane.high());
    }

    private static boolean isFree(Rectangle2D room, Plane plane, List<Rectangle2D> taken) {
        return plane.bounds().contains(room) && taken.stream().noneMatch(room::intersects);
    }

    private Rectangle2D around(LabNode node, Plane plane) {
        Point2D place = places.lab(node.index);
        Point2D at = plane.at(place.getX(), place.getY());
        double r = Places.point(plane.wide(), plane.high()) * (node.radius() + 2);
        return new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
    }

    private Optional<Rectangle2D> room(Plane plane, LabNode node, FontMetrics metrics, List<Rectangle2D> taken) {
        Rectangle2D disc = around(node, plane);
        double wide = metrics.stringWidth(node.name) + 6.0;
        double high = metrics.getAscent() + (double) metrics.getDescent();
        Rectangle2D bounds = plane.bounds();
        double left = Math.max(bounds.getMinX(), Math.min(bounds.getMaxX() - wide, disc.getCenterX() - wide / 2));
        double middle = disc.getCenterY() - high / 2;
        List<Rectangle2D> rooms = List.of(
                new Rectangle2D.Double(left, disc.getMaxY() + 1, wide, high),
                new Rectangle2D.Double(left, disc.getMinY() - high - 1, wide, high),
                new Rectangle2D.Double(disc.getMaxX() + 1, middle, wide, high),
                new Rectangle2D.Double(disc.getMinX() - wide - 1, middle, wide, high));
        boolean isOfRival = places.countries().get(node.country).isRival();
        return rooms.stream()
                .filter(room -> isFree(room, plane, taken) && (isOfRival || !isOnRival(room, plane)))
                .findFirst();
    }

    private boolean isOnRival(Rectangle2D room, Plane plane) {
        return places.countries().values().stream()
                .anyMatch(ground -> ground.isRival() && middle(ground, plane).intersects(room));
    }
}
