package rivalry.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import rivalry.chart.Drawn;
import rivalry.chart.Placed;
import rivalry.chart.Spot;

/**
 * A figure as it stands in a page.
 *
 * @param svg markup made by the painter, whose words are escaped
 * @param panels what can be pointed at
 */
public record Picture(String id, String title, Place place, String svg, List<Panel> panels) {
    public Picture {
        panels = List.copyOf(panels);
    }

    /** Where in the page it stands. */
    public enum Place {
        OVERVIEW,
        RESOLVED,
        UNRESOLVED,
        /** Beside the table of a breakdown. */
        PARTS,
        BEHIND
    }

    /**
     * A panel that answers to the pointer.
     *
     * @param x left edge of its data, in points of the picture
     */
    public record Panel(int x, int y, int width, int height, List<Stop> stops) {
        public Panel {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A place in a panel, with everything that is to be read there.
     *
     * @param at the year, or the row
     * @param lines {@code name: value}
     */
    public record Stop(String x, String y, String at, List<String> lines) {
        public Stop {
            lines = List.copyOf(lines);
        }
    }

    /** A figure on its place in a page. */
    public static Picture of(Drawn drawn, Place place) {
        return new Picture(
                drawn.figure().id(),
                drawn.figure().title(),
                place,
                inline(drawn.svg().text()),
                drawn.svg().panels().stream().map(Picture::panel).toList());
    }

    /** Without the declaration, which HTML does not know, and without the title, which browsers show as a tip of their own. */
    private static String inline(String svg) {
        return svg.substring(svg.indexOf("<svg")).replaceFirst("(?s)<title.*?</title\\s*>", "");
    }

    private static Panel panel(Placed placed) {
        List<Stop> stops = new ArrayList<>();
        Spot.of(placed).stream()
                .collect(Collectors.groupingBy(Picture::place, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(together -> stops.add(stop(together)));
        int[] box = placed.box();
        return new Panel(box[0], box[1], box[2], box[3], stops);
    }

    /** Spots of one year are read together; rows, cells and clouds each alone. */
    private static String place(Spot spot) {
        return spot.at() + "@" + text(spot.x()) + (spot.at().matches("\\d{4}") ? "" : "," + text(spot.y()));
    }

    private static Stop stop(List<Spot> spots) {
        Spot first = spots.get(0);
        return new Stop(
                text(first.x()),
                text(first.y()),
                plain(first.at()),
                spots.stream()
                        .map(spot -> plain(spot.name().isEmpty() ? spot.value() : spot.name() + ": " + spot.value()))
                        .toList());
    }

    /** Tabs and line ends part the fields of a stop in the page. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static String text(double points) {
        return Long.toString(Math.round(points));
    }
}
