package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** What the moved levers amount to, as the lines of a scenario file. */
final class OverlayPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final JTextArea text = new JTextArea();

    OverlayPanel(Session session) {
        super(new BorderLayout());
        this.session = session;
        text.setEditable(false);
        Widgets.name(text, "overlay");
        dress();
        JLabel label = new JLabel(Texts.of("overlay"));
        label.setLabelFor(text);
        label.setBorder(BorderFactory.createEmptyBorder(4, 8, 2, 8));
        add(label, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(text);
        scroll.setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 0));
        add(scroll, BorderLayout.CENTER);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (text != null) {
            dress();
        }
    }

    private void dress() {
        Font font = UIManager.getFont("defaultFont");
        text.setFont(new Font(Font.MONOSPACED, Font.PLAIN, Math.max(10, font.getSize() - 2)));
    }

    void refresh() {
        String overlay = session.outcome().overlay();
        String shown = overlay.isEmpty() ? Texts.of("overlay.nothing") : overlay;
        if (!shown.equals(text.getText())) {
            text.setText(shown);
            text.setCaretPosition(0);
        }
    }
}
