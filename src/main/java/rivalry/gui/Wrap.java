package rivalry.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;
import javax.swing.SwingUtilities;

/** Parts side by side in as many lines as their place is narrow; none is cut off. */
final class Wrap extends FlowLayout {
    private static final long serialVersionUID = 1;

    Wrap(int across, int down) {
        super(LEFT, across, down);
    }

    /** How wide all parts of a place are side by side, those too that are hidden [pixels]. */
    static int width(Container place) {
        FlowLayout layout = (FlowLayout) place.getLayout();
        int wide = layout.getHgap();
        for (Component part : place.getComponents()) {
            wide += part.getPreferredSize().width + layout.getHgap();
        }
        return wide;
    }

    @Override
    public Dimension preferredLayoutSize(Container target) {
        int room = target.getWidth() == 0 ? Integer.MAX_VALUE : target.getWidth();
        Insets edge = target.getInsets();
        int x = getHgap();
        int widest = 0;
        int line = 0;
        int height = getVgap();
        for (Component part : target.getComponents()) {
            if (part.isVisible()) {
                Dimension size = part.getPreferredSize();
                if (x > getHgap() && x + size.width + getHgap() > room - edge.left - edge.right) {
                    height += line + getVgap();
                    x = getHgap();
                    line = 0;
                }
                x += size.width + getHgap();
                widest = Math.max(widest, x);
                line = Math.max(line, size.height);
            }
        }
        return new Dimension(widest + edge.left + edge.right, height + line + getVgap() + edge.top + edge.bottom);
    }

    @Override
    public void layoutContainer(Container target) {
        super.layoutContainer(target);
        if (target.getWidth() > 0 && target.getHeight() != preferredLayoutSize(target).height) {
            SwingUtilities.invokeLater(target::revalidate); // another width needs other lines
        }
    }
}
