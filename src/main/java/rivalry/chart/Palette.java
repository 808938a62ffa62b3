package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Colours that the colour-blind tell apart (Okabe and Ito 2008). A country keeps its colour in every figure. */
public final class Palette {
    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color GREEN = new Color(0x009E73);
    static final Color SKY = new Color(0x56B4E9);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color PURPLE = new Color(0xCC79A7);
    static final Color BROWN = new Color(0x7A5C3E);
    static final Color GREY = new Color(0x8A9199);

    private static final List<String> KNOWN = List.of("US", "CN", "EU", "UK", "CA", "IN", "KR", "ROW");
    private static final List<Color> HUES = List.of(BLUE, VERMILLION, GREEN, SKY, ORANGE, PURPLE, BROWN, GREY);

    private static final List<Color> ARMS = List.of(GREEN, PURPLE, ORANGE, SKY, BROWN);

    private final List<String> order = new ArrayList<>(KNOWN);

    /** The palette of a scenario: countries it has no fixed colour for take the colours that are free, in file order. */
    public Palette(Iterable<String> countries) {
        List<String> present = new ArrayList<>();
        countries.forEach(present::add);
        for (String country : present) {
            if (!order.contains(country)) {
                order.set(freePlace(present), country);
            }
        }
    }

    /** The colour of a country; grey for whoever has none. */
    public Color of(String country) {
        int place = order.indexOf(country);
        return place < 0 ? GREY : HUES.get(place);
    }

    /** The i-th colour for things that are not countries: architectures, channels, families. */
    public static Color ordinal(int i) {
        return HUES.get(i % HUES.size());
    }

    /** How many colours there are. */
    static int count() {
        return HUES.size();
    }

    /** The i-th colour for arms of a comparison: not those of the rivals, lest an arm be taken for a country. */
    public static Color arm(int i) {
        return ARMS.get(i % ARMS.size());
    }

    private int freePlace(List<String> present) {
        for (int i = 0; i < order.size(); i++) {
            if (!present.contains(order.get(i))) {
                return i;
            }
        }
        return order.size() - 1;
    }
}
