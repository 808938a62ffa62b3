package rivalry.chart;

import java.util.List;

/**
 * A figure before it is drawn: words and panels, no pixels.
 *
 * @param id its file name without ending, lower case with hyphens
 * @param title what is seen, in a sentence
 * @param subtitle scenario, replicates and what the band means
 * @param columns how many panels stand side by side
 */
public record Figure(String id, String title, String subtitle, int columns, List<Panel> panels) {
    public Figure {
        panels = List.copyOf(panels);
        if (panels.isEmpty() || columns < 1) {
            throw new IllegalArgumentException("figure '" + id + "' has nothing to draw");
        }
    }

    /** How many panels stand above one another. */
    public int rows() {
        return (panels.size() + columns - 1) / columns;
    }
}
