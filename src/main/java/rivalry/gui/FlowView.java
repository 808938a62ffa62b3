package rivalry.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import rivalry.chart.Numbers;
import rivalry.chart.Palette;
import rivalry.chart.Theme;
import rivalry.observation.History;
import rivalry.observation.Series;

/** Researchers who move in the shown year: from the left to the right, each stream as wide as it is large. */
final class FlowView extends Sheet {
    private static final long serialVersionUID = 1;

    private final transient Session session;

    FlowView(Session session) {
        this.session = session;
        setName("flows");
        getAccessibleContext().setAccessibleName(Texts.of("flow.title", ""));
    }

    private double[][] moves(List<String> countries, int year) {
        double[][] moves = new double[countries.size()][countries.size()];
        History history = session.view().side() == View.Side.POLICY
                ? session.outcome().whatIf()
                : session.outcome().baseline();
        for (int i = 0; i < history.series().size(); i++) {
            Series series = history.series().get(i);
            String[] ends = series.entity().split(">");
            if (series.measure().key().equals("moves")
                    && ends.length == 2
                    && series.by().isEmpty()) {
                moves[countries.indexOf(ends[0])][countries.indexOf(ends[1])] = history.year(i, year);
            }
        }
        return moves;
    }

    @Override
    void draw(Graphics2D canvas, Theme theme) {
        if (session.outcome() == null) {
            return;
        }
        int year = session.outcome().horizon().month(session.view().month()).getYear();
        canvas.setColor(theme.ink());
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Look.px(14)));
        canvas.drawString(Texts.of("flow.title", String.valueOf(year)), Look.px(14), Look.px(24));
        List<String> countries =
                List.copyOf(session.outcome().scenario().countries().keySet());
        streams(canvas, theme, countries, moves(countries, year));
    }

    private void streams(Graphics2D canvas, Theme theme, List<String> countries, double[][] moves) {
        int n = countries.size();
        double[] out = new double[n];
        double[] in = new double[n];
        double all = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                out[a] += moves[a][b];
                in[b] += moves[a][b];
                all += moves[a][b];
            }
        }
        double gap = Look.px(20);
        double room = getHeight() - Look.px(56) - gap * (n - 1);
        double unit = Math.max(0, room / Math.max(1, all));
        double left = Look.px(160);
        double right = getWidth() - Look.px(160);
        double[] from = starts(out, unit, gap);
        double[] to = starts(in, unit, gap);
        Palette palette = new Palette(countries);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Look.px(11.5)));
        for (int a = 0; a < n; a++) {
            names(canvas, theme, palette, countries.get(a), left, right, from[a], to[a], unit, out[a], in[a]);
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double wide = unit * moves[a][b];
                Color hue = palette.of(countries.get(a));
                canvas.setColor(new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), 120));
                canvas.fill(stream(left, from[a], right, to[b], wide));
                from[a] += wide;
                to[b] += wide;
            }
        }
    }

    private double[] starts(double[] sizes, double unit, double gap) {
        double[] starts = new double[sizes.length];
        double y = Look.px(44);
        for (int i = 0; i < sizes.length; i++) {
            starts[i] = y;
            y += unit * sizes[i] + gap;
        }
        return starts;
    }

    private void names(
            Graphics2D canvas,
            Theme theme,
            Palette palette,
            String country,
            double left,
            double right,
            double from,
            double to,
            double unit,
            double out,
            double in) {
        double bar = Look.px(6);
        canvas.setColor(palette.of(country));
        canvas.fill(new Rectangle2D.Double(left - bar, from, bar, Math.max(1, unit * out)));
        canvas.fill(new Rectangle2D.Double(right, to, bar, Math.max(1, unit * in)));
        canvas.setColor(theme.ink());
        String name = Plots.nameOf(session.outcome(), country);
        String leaving = name + "  " + Numbers.HUMAN.print(out);
        double width = canvas.getFontMetrics().stringWidth(leaving);
        canvas.drawString(
                leaving, (float) (left - bar - Look.px(6) - width), (float) (from + unit * out / 2 + Look.px(4)));
        canvas.drawString(Numbers.HUMAN.print(in) + "  " + name, (float) (right + bar + Look.px(6)), (float)
                (to + unit * in / 2 + Look.px(4)));
    }

    private static Path2D stream(double x1, double y1, double x2, double y2, double wide) {
        double middle = (x1 + x2) / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.curveTo(middle, y1, middle, y2, x2, y2);
        path.lineTo(x2, y2 + wide);
        path.curveTo(middle, y2 + wide, middle, y1 + wide, x1, y1 + wide);
        path.closePath();
        return path;
    }
}
