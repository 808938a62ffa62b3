package rivalry.chart;

import java.util.List;

/** A figure with its picture in the light theme, which is drawn once, for whoever asks first. */
public final class Drawn {
    private final Figure figure;
    private Svg.Drawing svg;

    public Drawn(Figure figure) {
        this.figure = figure;
    }

    /** Several, none of them drawn yet. */
    public static List<Drawn> of(List<Figure> figures) {
        return figures.stream().map(Drawn::new).toList();
    }

    public Figure figure() {
        return figure;
    }

    /** The picture; who asks while another draws it waits. */
    public synchronized Svg.Drawing svg() {
        if (svg == null) {
            svg = Svg.draw(figure, Theme.LIGHT);
        }
        return svg;
    }
}
