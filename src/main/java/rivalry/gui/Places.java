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

    /** Of a rival's ground: half its width and half its height. */
    private static final double RIVAL_WIDE = 26.5;

    private static final double RIVAL_HIGH = 41.5;
    private static final double RIVAL_X = 28;
    private static final double RIVAL_Y = 49;
    /** Labs side by side on a rival's ground. */
    private static final int ABREAST = 3;

    /**
     * A country's ground, round or, of a rival, a rounded field.
     *
     * @param wide half its width
     * @param high half its height
     */
    record Ground(double x, double y, double wide, double high, boolean isRival) {
        boolean holds(double px, double py) {
            return isRival
                    ? Math.abs(px - x) < wide && Math.abs(py - y) < high
                    : Math.hypot((px - x) / wide, (py - y) / high) < 1;
        }
    }

    private final Map<String, Ground> countries = new LinkedHashMap<>();
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
            countries.put(ids.get(i), ground(i, ids.size(), sizes.getOrDefault(ids.get(i), 1)));
        }
        for (Lab lab : scenario.labs().values()) {
            int seat = seats.merge(lab.country(), 1, Integer::sum) - 1;
            labs.add(seat(countries.get(lab.country()), seat, sizes.get(lab.country())));
        }
    }

    /** The two rivals face each other; the others stand between them. */
    private static Ground ground(int index, int count, int labs) {
        if (index < 2) {
            return new Ground(index == 0 ? RIVAL_X : WIDTH - RIVAL_X, RIVAL_Y, RIVAL_WIDE, RIVAL_HIGH, true);
        }
        int others = count - 2;
        double step = (HEIGHT - 25) / Math.max(1, others - 1);
        double side = others < 3 ? 0 : (index % 2 == 0 ? -8 : 8);
        double radius = Math.min(10.5, 2.5 + 3.4 * Math.sqrt(labs));
        return new Ground(WIDTH / 2 + side, 13 + step * (index - 2), radius, radius, false);
    }

    private static Point2D seat(Ground ground, int seat, int count) {
        return ground.isRival ? inRows(ground, seat, count) : inSunflower(ground, seat, count);
    }

    /** Rows of three, the last as long as it takes: each lab has room for its name above or below. */
    private static Point2D inRows(Ground ground, int seat, int count) {
        int rows = (count + ABREAST - 1) / ABREAST;
        int row = seat / ABREAST;
        int abreast = Math.min(ABREAST, count - row * ABREAST);
        double across = 2 * ground.wide / ABREAST;
        double down = 2 * (ground.high - 1.5) / rows;
        return new Point2D.Double(
                ground.x + across * (seat % ABREAST - (abreast - 1) / 2.0), ground.y + down * (row - (rows - 1) / 2.0));
    }

    /** Seats of a sunflower: evenly spread, the first in the middle. */
    private static Point2D inSunflower(Ground ground, int seat, int count) {
        double radius = ground.wide * 0.68 * Math.sqrt((seat + 0.4) / count);
        double angle = seat * GOLDEN_ANGLE;
        return new Point2D.Double(ground.x + radius * Math.cos(angle), ground.y + radius * Math.sin(angle));
    }

    Map<String, Ground> countries() {
        return countries;
    }

    /** The place of a lab, by its place in the scenario. */
    Point2D lab(int index) {
        return labs.get(index);
    }
}
