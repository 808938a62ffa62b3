package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.MouseListener;
import java.awt.event.MouseMotionListener;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import rivalry.chart.Figure;
import rivalry.files.Library;

/** A scenario in the gallery, one large button: its name, its question, and a small picture of what it changes. */
final class Card extends JButton {
    private static final long serialVersionUID = 1;

    private final transient Library.Entry entry;
    private final ChartView thumbnail;

    Card(Library.Entry entry, Executor painters, Runnable open) {
        this.entry = entry;
        setLayout(new BorderLayout(0, 6));
        setName("open." + entry.file().getFileName().toString().replace(".yaml", ""));
        String tip = Texts.of("card.tip", entry.name());
        setToolTipText(tip);
        getAccessibleContext().setAccessibleName(tip);
        getAccessibleContext().setAccessibleDescription(entry.question());
        addActionListener(event -> open.run());
        JTextArea name = words(entry.name());
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        thumbnail = new ChartView(painters);
        thumbnail.setPreferredSize(new Dimension(Look.px(340), Look.px(120)));
        JPanel top = new JPanel(new BorderLayout(0, 2));
        top.setOpaque(false);
        top.add(name, BorderLayout.NORTH);
        top.add(words(entry.question()), BorderLayout.CENTER);
        add(letThrough(top), BorderLayout.CENTER);
        add(letThrough(thumbnail), BorderLayout.SOUTH);
        setPreferredSize(new Dimension(Look.px(392), Look.px(240))); // a name and a question of two or three lines each
    }

    private static JTextArea words(String text) {
        JTextArea area = new JTextArea(text);
        area.setCaret(new StillCaret());
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        letThrough(area);
        return area;
    }

    /** The mouse and the keyboard belong to the button. */
    private static <T extends Component> T letThrough(T part) {
        part.setFocusable(false);
        for (MouseListener listener : part.getMouseListeners()) {
            part.removeMouseListener(listener);
        }
        for (MouseMotionListener listener : part.getMouseMotionListeners()) {
            part.removeMouseMotionListener(listener);
        }
        return part;
    }

    /** A text that is laid out must not scroll the page to itself. */
    private static final class StillCaret extends DefaultCaret {
        private static final long serialVersionUID = 1;

        StillCaret() {
            setUpdatePolicy(NEVER_UPDATE);
        }
    }

    Library.Entry entry() {
        return entry;
    }

    /** The card has the colour of its picture, also under the pointer. */
    @Override
    public void updateUI() {
        String paper = String.format("#%06x", Look.worn().paper().getRGB() & 0xFFFFFF);
        putClientProperty(
                "FlatLaf.style",
                "background: " + paper + "; hoverBackground: " + paper + "; focusedBackground: " + paper);
        super.updateUI();
    }

    boolean hasPicture() {
        return thumbnail.figure().isPresent();
    }

    void show(Figure figure) {
        thumbnail.show(Optional.of(figure));
    }
}
