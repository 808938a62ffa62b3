package rivalry.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** The type a figure is set in, and how wide words come out in it. */
final class Type {
    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 17);
    static final Font SUBTITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    static final Font PANEL = new Font(Font.SANS_SERIF, Font.BOLD, 13);
    static final Font UNIT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    static final Font LABEL = new Font(Font.SANS_SERIF, Font.BOLD, 12);
    static final Font NOTE = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Type() {}

    /** Width in points. */
    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** Breaks words into lines no wider than {@code width}. */
    static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
