package rivalry.gui;

import java.awt.Rectangle;
import javax.swing.Scrollable;

/** As wide as its place; what is higher is scrolled up and down, a page at a time. */
interface ScrollsDown extends Scrollable {
    @Override
    default int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    default boolean getScrollableTracksViewportWidth() {
        return true;
    }
}
