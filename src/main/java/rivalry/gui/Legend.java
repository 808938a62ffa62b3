package rivalry.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import rivalry.chart.Palette;
import rivalry.chart.Theme;

/** What the signs of the map mean, in as many lines as it takes. */
final class Legend extends Sheet {
    private static final long serialVersionUID = 1;
    private static final double LINE = 22;

    /** A sign, drawn round a line's middle in a canvas of points. */
    private enum Sign {
        CAPABILITY(20) {
            @Override
            void draw(Graphics2D canvas, Theme theme) {
                canvas.setColor(Palette.ordinal(0));
                canvas.fill(new Ellipse2D.Double(0, -3, 6, 6));
                canvas.fill(new Ellipse2D.Double(8, -6, 12, 12));
            }
        },
        OPENNESS(12) {
            @Override
            void draw(Graphics2D canvas, Theme theme) {
                canvas.setColor(theme.grid());
                canvas.setStroke(new BasicStroke(1));
                canvas.draw(new Ellipse2D.Double(0, -6, 12, 12));
                canvas.setColor(Palette.ordinal(2));
                canvas.setStroke(new BasicStroke(2.6f));
                canvas.draw(new Arc2D.Double(0, -6, 12, 12, 90, -250, Arc2D.OPEN));
            }
        },
        PUBLIC(6) {
            @Override
            void draw(Graphics2D canvas, Theme theme) {
                canvas.setColor(theme.quiet());
                canvas.fill(new Rectangle2D.Double(0, -3, 6, 6));
            }
        },
        TIES(16) {
            @Override
            void draw(Graphics2D canvas, Theme theme) {
                Color ink = theme.quiet();
                canvas.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 120));
                canvas.setStroke(new BasicStroke(2.6f));
                canvas.draw(new Line2D.Double(0, 0, 16, 0));
            }
        },
        MOVES(6) {
            @Override
            void draw(Graphics2D canvas, Theme theme) {
                canvas.setColor(Palette.ordinal(1));
                canvas.fill(new Ellipse2D.Double(0, -3, 6, 6));
            }
        },
        BREAKTHROUGH(12) {
            @Override
            void draw(Graphics2D canvas, Theme theme) {
                canvas.setColor(Palette.ordinal(4));
                canvas.setStroke(new BasicStroke(2));
                canvas.draw(new Ellipse2D.Double(0, -6, 12, 12));
            }
        },
        ACT(14) {
            @Override
            void draw(Graphics2D canvas, Theme theme) {
                canvas.setColor(Palette.ordinal(0));
                canvas.setStroke(new BasicStroke(2.6f));
                canvas.draw(new RoundRectangle2D.Double(0, -6, 14, 12, 6, 6));
            }
        };

        private final double width;

        Sign(double width) {
            this.width = width;
        }

        abstract void draw(Graphics2D canvas, Theme theme);

        String words() {
            return Texts.of("legend." + name().toLowerCase(Locale.ROOT));
        }
    }

    Legend() {
        Widgets.name(this, "legend");
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                revalidate(); // another width may need other lines
            }
        });
    }

    private static Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, Look.px(10.5));
    }

    private double width(Sign sign) {
        double point = Look.px(10) / 10.0;
        return point * (sign.width + 5 + 7) + getFontMetrics(font()).stringWidth(sign.words());
    }

    @Override
    void draw(Graphics2D canvas, Theme theme) {
        double point = Look.px(10) / 10.0;
        double x = 10 * point;
        double y = LINE / 2 * point;
        for (Sign sign : Sign.values()) {
            if (x > 10 * point && x + width(sign) > getWidth()) {
                x = 10 * point;
                y += LINE * point;
            }
            Graphics2D here = (Graphics2D) canvas.create();
            here.translate(x, y);
            here.scale(point, point);
            sign.draw(here, theme);
            here.dispose();
            canvas.setFont(font());
            canvas.setColor(theme.quiet());
            canvas.drawString(sign.words(), (float) (x + point * (sign.width + 5)), (float) y + Look.px(4));
            x += width(sign);
        }
    }

    private int lines() {
        double start = Look.px(10);
        double x = start;
        int lines = 1;
        for (Sign sign : Sign.values()) {
            if (x > start && x + width(sign) > getWidth()) {
                x = start;
                lines++;
            }
            x += width(sign);
        }
        return lines;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.px(200), Look.px(LINE * (getWidth() == 0 ? 1 : lines())));
    }
}
