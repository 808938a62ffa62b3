package rivalry.gui;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/** A heading that takes as many lines as it needs. */
final class Heading extends JTextArea {
    private static final long serialVersionUID = 1;

    Heading(String name) {
        super(" ");
        setName(name);
        putClientProperty("FlatLaf.styleClass", "h4");
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                revalidate(); // another width may need other lines
            }
        });
    }
}
