package rivalry.gui;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import rivalry.chart.Theme;

/** A drawing on a plain ground in the colours worn, with smooth edges. */
abstract class Sheet extends DrawnPart {
    private static final long serialVersionUID = 1;

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D canvas = (Graphics2D) graphics.create();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Theme theme = Look.worn();
        canvas.setColor(theme.paper());
        canvas.fillRect(0, 0, getWidth(), getHeight());
        draw(canvas, theme);
        canvas.dispose();
    }

    /** Draws on the empty ground. */
    abstract void draw(Graphics2D canvas, Theme theme);
}
