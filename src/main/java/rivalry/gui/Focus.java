package rivalry.gui;

import java.awt.Color;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** Makes a component that draws itself show where the keyboard is. */
final class Focus {
    private Focus() {}

    /** A ring while it has the focus; a click brings the focus. */
    static void ring(JComponent component) {
        component.setFocusable(true);
        component.setBorder(BorderFactory.createEmptyBorder(2, 2, 2, 2));
        component.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                Color colour = UIManager.getColor("Component.focusedBorderColor");
                component.setBorder(BorderFactory.createLineBorder(colour == null ? Color.BLUE : colour, 2));
            }

            @Override
            public void focusLost(FocusEvent event) {
                component.setBorder(BorderFactory.createEmptyBorder(2, 2, 2, 2));
            }
        });
        component.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                component.requestFocusInWindow();
            }
        });
    }
}
