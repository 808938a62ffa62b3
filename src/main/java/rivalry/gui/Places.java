package rivalry.gui;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.scenario.Lab;
import rivalry.scenario.Scenario;

/**
 * Where countries and labs stand on the map, in units of a plane {@value #WIDTH} wide and {@value #HEIGHT} high. Places
 * follow from the scenario alone and never change, so that eyes can follow.
 */
final class Places {
    static final double WIDTH = 150;
    static final double HEIGHT = 100;
    /** On a map of this size [pixels] labs stand well apart at their usual size. */
    private static final double USUAL_WIDTH = 610;

    private static final double USUAL_HEIGHT = 480;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    /** A country's disc. */
    record Disc(double x, double y, double radius) {}

    private final Map<String, Disc> countries = new LinkedHashMap<>();
    private final List<Point2D> labs = new ArrayList<>();

    /**
     * Pixels a point of a lab's size: as for letters, but no more than there is room for.
     *
     * @param wide pixels a unit of the plane across
     * @param high pixels a unit of the plane downward
     */
    static double point(double wide, double high) {
        double room = Math.min(wide * WIDTH / USUAL_WIDTH, high * HEIGHT / USUAL_HEIGHT);
        return Math.min(Look.px(10) / 10.0, Math.max(room, 0.5));
    }

    Places(Scenario scenario) {
        List<String> ids = List.copyOf(scenario.countries().keySet());
        Map<String, Integer> seats = new LinkedHashMap<>();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        scenario.labs().values().forEach(lab -> sizes.merge(lab.country(), 1, Integer::sum));
        for (int i = 0; i < ids.size(); i++) {
            countries.put(ids.get(i), disc(i, ids.size(), sizes.getOrDefault(ids.get(i), 1)));
        }
        for (Lab lab : scenario.labs().values()) {
            int seat = seats.merge(lab.country(), 1, Integer::sum) - 1;
            labs.add(seat(countries.get(lab.country()), seat, sizes.get(lab.country())));
        }
    }

    /** The two rivals face each other; the others stand between and around them. */
    private static Disc disc(int index, int count, int labs) {
        if (index < 2) {
            return new Disc(index == 0 ? 29 : WIDTH - 29, 53, 24);
        }
        int others = count - 2;
        double step = (HEIGHT - 25) / Math.max(1, others - 1);
        double side = others < 3 ? 0 : (index % 2 == 0 ? -8 : 8);
        return new Disc(WIDTH / 2 + side, 13 + step * (index - 2), Math.min(10, 3.4 * Math.sqrt(labs)));
    }

    /** Seats of a sunflower: evenly spread, the first in the middle. */
    private static Point2D seat(Disc disc, int seat, int count) {
        double radius = disc.radius * 0.84 * Math.sqrt((seat + 0.4) / count);
        double angle = seat * GOLDEN_ANGLE;
        return new Point2D.Double(disc.x + radius * Math.cos(angle), disc.y + radius * Math.sin(angle));
    }

    Map<String, Disc> countries() {
        return countries;
    }

    /** The place of a lab, by its place in the scenario. */
    Point2D lab(int index) {
        return labs.get(index);
    }
}
