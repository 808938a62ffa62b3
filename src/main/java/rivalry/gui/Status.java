package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** The line at the bottom: what is shown, what goes on in the background, and what went wrong, in words. */
final class Status extends JPanel {
    private static final long serialVersionUID = 1;

    private final JLabel words = new JLabel(" ");
    private final JButton details;
    private final JProgressBar progress = new JProgressBar();
    private final JButton cancel;
    private transient Runnable cancelling = () -> {};
    private String trouble = "";

    Status() {
        super(new BorderLayout(8, 0));
        details = Widgets.button("status.details", this::explain);
        details.setVisible(false);
        cancel = Widgets.button("status.cancel", () -> cancelling.run());
        progress.setName("status.progress");
        progress.setStringPainted(true);
        words.setName("status.words");
        JPanel work = new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 0));
        work.add(details);
        work.add(progress);
        work.add(cancel);
        add(words, BorderLayout.CENTER);
        add(work, BorderLayout.EAST);
        setBorder(BorderFactory.createEmptyBorder(2, 8, 2, 8));
        idle();
    }

    /** Always as high as with all its parts, so that nothing moves when work begins. */
    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        int high = cancel == null ? 0 : cancel.getPreferredSize().height + 4;
        return new Dimension(size.width, Math.max(size.height, high));
    }

    void say(String text) {
        trouble = "";
        details.setVisible(false);
        words.putClientProperty("FlatLaf.style", null);
        words.setText(text);
    }

    /** Says what went wrong; the whole of it behind a button. */
    void complain(RuntimeException fault) {
        complain(Trouble.words(fault));
    }

    void complain(String message) {
        trouble = message;
        words.putClientProperty("FlatLaf.style", "foreground: $Component.error.focusedBorderColor");
        words.setText(Texts.of("status.trouble", trouble.lines().findFirst().orElse("")));
        details.setVisible(true);
    }

    String trouble() {
        return trouble;
    }

    private void explain() {
        JTextArea text = new JTextArea(trouble, 14, 76);
        text.setEditable(false);
        JOptionPane.showMessageDialog(
                this, new JScrollPane(text), Texts.of("status.details.title"), JOptionPane.WARNING_MESSAGE);
    }

    /** Shows that some work goes on that cannot be stopped. */
    void work(String what) {
        progress.setIndeterminate(true);
        progress.setString(what);
        progress.setVisible(true);
    }

    /** Shows how far some work is, with a way to stop it. */
    void work(String what, int done, int of, Runnable stop) {
        progress.setIndeterminate(false);
        progress.setMaximum(of);
        progress.setValue(done);
        progress.setString(what);
        cancelling = stop;
        progress.setVisible(true);
        cancel.setVisible(true);
    }

    void idle() {
        progress.setVisible(false);
        cancel.setVisible(false);
    }
}
