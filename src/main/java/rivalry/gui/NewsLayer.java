package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import rivalry.chart.Palette;

/**
 * What has just happened, as marks that fade: a breakthrough widens round its lab, a government that acts has a bright
 * edge, and under each rival stand its latest news in words.
 */
final class NewsLayer extends MapLayer {
    private static final Color HIT = Palette.ordinal(4);

    /** What is told in words; names of kinds as result files have them. */
    private static final List<String> NEWS = List.of("policy", "reaction", "breakthrough");

    /** What a government does. */
    private static final List<String> ACTS = List.of("policy", "reaction");

    private static final int MOST_NEWS = 2;

    private final Places places;
    private final Palette palette;
    private final List<LabNode> nodes;
    private Scene scene;

    NewsLayer(Places places, List<LabNode> nodes) {
        this.places = places;
        palette = new Palette(places.countries().keySet());
        this.nodes = nodes;
    }

    void show(Scene shown) {
        scene = shown;
    }

    @Override
    void draw(Graphics2D canvas, Plane plane) {
        if (scene != null) {
            places.countries().forEach((id, ground) -> {
                edge(canvas, plane, id, ground);
                if (ground.isRival()) {
                    news(canvas, plane, id, ground);
                }
            });
            bursts(canvas, plane);
        }
    }

    private void edge(Graphics2D canvas, Plane plane, String id, Places.Ground ground) {
        scene.marks().stream()
                .filter(mark -> ACTS.contains(mark.kind()) && mark.entity().equals(id))
                .findFirst()
                .ifPresent(act -> {
                    canvas.setColor(faded(palette.of(id), act.age()));
                    canvas.setStroke(new BasicStroke(Look.px(3)));
                    canvas.draw(GroundLayer.shape(ground, plane));
                });
    }

    private void bursts(Graphics2D canvas, Plane plane) {
        for (Scene.Mark mark : scene.marks()) {
            if (mark.kind().equals("breakthrough")) {
                nodes.stream()
                        .filter(node -> mark.entity().equals("lab:" + node.id) && node.isThere())
                        .forEach(node -> burst(canvas, at(node, plane), mark.age()));
            }
        }
    }

    private Point2D at(LabNode node, Plane plane) {
        Point2D place = places.lab(node.index);
        return plane.at(place.getX(), place.getY());
    }

    private static void burst(Graphics2D canvas, Point2D at, int age) {
        canvas.setColor(faded(HIT, age));
        canvas.setStroke(new BasicStroke(Look.px(3)));
        double r = Look.px(12 + 4.0 * age);
        canvas.draw(new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
    }

    private static Color faded(Color hue, int age) {
        return new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), Math.max(0, 230 - 24 * age));
    }

    /** The latest acts and hits of a rival and its labs, under its ground; as much of each as there is room for. */
    private void news(Graphics2D canvas, Plane plane, String id, Places.Ground ground) {
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Look.px(10.5)));
        FontMetrics metrics = canvas.getFontMetrics();
        Point2D top = plane.at(ground.x() - ground.wide(), ground.y() + ground.high());
        double room = plane.bounds().getMaxY() - top.getY() - Look.px(3);
        long lines = Math.min(MOST_NEWS, (long) (room / metrics.getHeight()));
        List<Scene.Mark> told = new ArrayList<>(scene.marks());
        told.removeIf(mark -> !NEWS.contains(mark.kind()) || !isOf(mark, id));
        float y = (float) top.getY() + Look.px(3) + metrics.getAscent();
        for (Scene.Mark mark : told.stream().limit(Math.max(0, lines)).toList()) {
            Color ink = Look.worn().ink();
            canvas.setColor(faded(ink, mark.age()));
            String words = scene.month().minusMonths(mark.age()) + "  " + words(mark);
            canvas.drawString(
                    Wording.cut(words, metrics, 2 * ground.wide() * plane.wide()), (float) top.getX() + Look.px(2), y);
            y += metrics.getHeight();
        }
    }

    private boolean isOf(Scene.Mark mark, String country) {
        return mark.entity().equals(country)
                || nodes.stream().anyMatch(node -> node.country.equals(country) && isOf(mark, node));
    }

    private static boolean isOf(Scene.Mark mark, LabNode node) {
        return mark.entity().equals("lab:" + node.id);
    }

    private String words(Scene.Mark mark) {
        String who = nodes.stream()
                .filter(node -> isOf(mark, node))
                .map(node -> node.name + ": ")
                .findFirst()
                .orElse("");
        return who + Wording.news(mark.detail(), places.countries().keySet());
    }
}
