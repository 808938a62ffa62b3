package rivalry.chart;

import java.awt.Color;

/**
 * The colours a figure is set in.
 *
 * @param paper behind everything
 * @param ink titles
 * @param quiet subtitles, ticks and axis words
 * @param grid lines that help the eye
 */
public record Theme(Color paper, Color ink, Color quiet, Color grid) {
    public static final Theme LIGHT =
            new Theme(Color.WHITE, new Color(0x1B1F24), new Color(0x5B636C), new Color(0xE4E7EA));
    public static final Theme DARK =
            new Theme(new Color(0x16191D), new Color(0xF0F2F4), new Color(0xA3ABB4), new Color(0x2C3138));

    /** A colour moved towards the ink until words set in it can be read: contrast 4.5 (WCAG 2.1, AA). */
    public Color readable(Color colour) {
        Color result = colour;
        for (int step = 1; step <= 20 && contrast(result, paper) < 4.5; step++) {
            result = mix(colour, ink, step / 20.0);
        }
        return result;
    }

    /** A colour as thin as a band: the paper shows through. */
    static Color veil(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(
                blend(from.getRed(), to.getRed(), share),
                blend(from.getGreen(), to.getGreen(), share),
                blend(from.getBlue(), to.getBlue(), share));
    }

    static double contrast(Color first, Color second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
