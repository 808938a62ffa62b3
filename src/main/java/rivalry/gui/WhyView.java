package rivalry.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import rivalry.chart.Palette;
import rivalry.chart.Theme;
import rivalry.world.Choice;

/** Why: each decision with its terms as bars, to the right what spoke for it, to the left what spoke against. */
final class WhyView extends DrawnPart {
    private static final long serialVersionUID = 1;
    private static final int LINE = 17;
    private static final int NAMES = 106;

    private transient List<Choice> choices = List.of();

    WhyView() {
        setName("why");
    }

    void show(List<Choice> shown) {
        choices = shown;
        getAccessibleContext()
                .setAccessibleName(shown.stream().map(Choice::toString).reduce("", (all, each) -> all + each + ". "));
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        int lines =
                choices.stream().mapToInt(choice -> choice.names().size() + 2).sum();
        return new Dimension(Look.px(240), Look.px(LINE * lines));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D canvas = (Graphics2D) graphics.create();
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int y = 0;
        for (Choice choice : choices) {
            y = choice(canvas, Look.worn(), choice, y);
        }
        canvas.dispose();
    }

    private int choice(Graphics2D canvas, Theme theme, Choice choice, int top) {
        int line = Look.px(LINE);
        int y = top + line;
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Look.px(11.5)));
        canvas.setColor(theme.ink());
        String head = Wording.plain(choice.decision()) + "  " + Choice.signed(choice.value());
        canvas.drawString(head, 0, y - Look.px(4));
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Look.px(10.5)));
        double most = 1e-12;
        for (double term : choice.terms()) {
            most = Math.max(most, Math.abs(term));
        }
        int numbers = canvas.getFontMetrics().stringWidth("+0.000") + Look.px(4);
        double half = Math.max(10, (getWidth() - Look.px(NAMES) - numbers) / 2.0);
        double zero = Look.px(NAMES) + half;
        for (int i = 0; i < choice.names().size(); i++) {
            double term = choice.terms()[i];
            canvas.setColor(theme.quiet());
            canvas.drawString(Texts.orPlain("why.", choice.names().get(i)), Look.px(6), y + line - Look.px(5));
            canvas.drawString(Choice.signed(term), getWidth() - numbers + Look.px(4), y + line - Look.px(5));
            canvas.setColor(term >= 0 ? pro() : contra());
            double length = half * Math.abs(term) / most;
            canvas.fill(new Rectangle2D.Double(
                    term >= 0 ? zero : zero - length, y + Look.px(3), length, (double) line - Look.px(6)));
            canvas.setColor(theme.grid());
            canvas.fill(new Rectangle2D.Double(zero, y, 1, line));
            y += line;
        }
        return y + line;
    }

    private static Color pro() {
        return Palette.ordinal(2);
    }

    private static Color contra() {
        return Palette.ordinal(5);
    }
}
