package rivalry.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns light pictures inside a page dark, by style rules: one picture serves both. */
public final class Dusk {
    private Dusk() {}

    /** Rules that recolour every SVG below {@code selector} as if it had been drawn in the dark theme. */
    public static String rules(String selector) {
        Map<Color, Color> turned = new LinkedHashMap<>();
        turned.put(Theme.LIGHT.paper(), Theme.DARK.paper());
        turned.put(Theme.LIGHT.ink(), Theme.DARK.ink());
        turned.put(Theme.LIGHT.quiet(), Theme.DARK.quiet());
        turned.put(Theme.LIGHT.grid(), Theme.DARK.grid());
        for (int i = 0; i < Palette.count(); i++) {
            Color colour = Palette.ordinal(i);
            turned.put(Theme.LIGHT.readable(colour), Theme.DARK.readable(colour));
        }
        StringBuilder rules = new StringBuilder();
        turned.forEach((light, dark) -> {
            for (String kind : List.of("fill", "stroke")) {
                rules.append(rule(selector, kind, light, dark)).append('\n');
            }
        });
        return rules.toString();
    }

    private static String rule(String selector, String kind, Color light, Color dark) {
        List<String> names = new ArrayList<>(List.of(name(light)));
        if (light.equals(Color.WHITE)) {
            names.add("white");
        }
        StringBuilder rule = new StringBuilder();
        for (String name : names) {
            rule.append(rule.isEmpty() ? "" : ",")
                    .append(selector)
                    .append(" svg [")
                    .append(kind)
                    .append("=\"")
                    .append(name)
                    .append("\"]");
        }
        return rule + "{" + kind + ":" + name(dark) + "}";
    }

    private static String name(Color colour) {
        return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
    }
}
