package rivalry.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;

/** Parts one below the other, each as wide as there is room and as high as it wants; scrolls up and down only. */
final class Stacked extends JPanel implements ScrollsDown {
    private static final long serialVersionUID = 1;

    Stacked() {
        super(new Stack());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Look.px(24);
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    private static final class Stack implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            Insets edge = parent.getInsets();
            int width = parent.getWidth() - edge.left - edge.right;
            int y = edge.top;
            for (Component part : parent.getComponents()) {
                if (part.isVisible()) {
                    int height = part.getPreferredSize().height;
                    part.setBounds(edge.left, y, width, height);
                    y += height;
                }
            }
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            Insets edge = parent.getInsets();
            int width = 0;
            int height = 0;
            for (Component part : parent.getComponents()) {
                if (part.isVisible()) {
                    width = Math.max(width, part.getPreferredSize().width);
                    height += part.getPreferredSize().height;
                }
            }
            return new Dimension(width + edge.left + edge.right, height + edge.top + edge.bottom);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, 0);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {
            // places are those of the list
        }

        @Override
        public void removeLayoutComponent(Component part) {
            // places are those of the list
        }
    }
}
