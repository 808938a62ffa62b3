package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import rivalry.files.Library;
import rivalry.files.Recent;

/** The start screen: what the program is for, the lesson, recent explorations, the gallery of scenarios. */
final class StartScreen extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int COLUMNS = 6;
    private static final int EDGES = 60;

    private final transient List<Library.Entry> entries;
    private final transient List<JPanel> grids = new ArrayList<>();
    private final transient List<Card> cards = new ArrayList<>();
    private final transient Consumer<Path> opens;
    private final JButton goOn;
    private transient Optional<Path> offered = Optional.empty();
    private final JPanel recent = new JPanel(new Wrap(4, 4));

    StartScreen(
            List<Library.Entry> entries, Executor painters, Consumer<Path> opens, Runnable lesson, Runnable browse) {
        super(new BorderLayout());
        this.entries = entries;
        this.opens = opens;
        goOn = Widgets.button("start.goon", () -> offered.ifPresent(opens));
        goOn.setVisible(false);
        JPanel page = new Stacked();
        page.setBorder(BorderFactory.createEmptyBorder(14, 20, 20, 20));
        page.add(left(label("start.title", "h0")));
        page.add(left(label("start.subtitle", "large")));
        page.add(Box.createVerticalStrut(10));
        JPanel first = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 0));
        first.add(goOn);
        first.add(Widgets.button("start.lesson", lesson));
        first.add(Widgets.button("start.browse", browse));
        page.add(left(first));
        page.add(Box.createVerticalStrut(6));
        page.add(left(recent));
        page.add(about("start.pictures"));
        gallery(page, painters);
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(40);
        scroll.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                flow(scroll.getWidth());
            }
        });
        add(scroll, BorderLayout.CENTER);
        SwingUtilities.invokeLater(() -> page.scrollRectToVisible(new Rectangle(1, 1)));
    }

    private void gallery(JPanel page, Executor painters) {
        String group = "";
        JPanel grid = null;
        for (Library.Entry entry : entries) {
            if (grid == null || !entry.kind().equals(group)) {
                group = entry.kind();
                page.add(Box.createVerticalStrut(10));
                page.add(left(label("start.kind." + group, "h3")));
                page.add(Box.createVerticalStrut(6));
                grid = new JPanel(new GridLayout(0, COLUMNS, 12, 12));
                grids.add(grid);
                page.add(left(grid));
            }
            Card card = new Card(entry, painters, () -> opens.accept(entry.file()));
            cards.add(card);
            grid.add(card);
        }
    }

    /** As many cards side by side as there is room for. */
    private void flow(int width) {
        int card = cards.get(0).getPreferredSize().width + 12;
        int columns = Math.max(1, Math.min(COLUMNS, (width - EDGES) / card));
        for (JPanel grid : grids) {
            GridLayout layout = (GridLayout) grid.getLayout();
            if (layout.getColumns() != columns) {
                layout.setColumns(columns);
                grid.revalidate();
            }
        }
    }

    private static JPanel left(Component part) {
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEFT, 0, 0));
        line.add(part);
        return line;
    }

    /** A small print, in as many lines as it takes. */
    private static Heading about(String key) {
        Heading words = new Heading(key);
        words.setText(Texts.of(key));
        words.putClientProperty("FlatLaf.styleClass", "small");
        words.setBorder(BorderFactory.createEmptyBorder());
        words.setEnabled(false);
        return words;
    }

    private static JLabel label(String key, String style) {
        JLabel label = new JLabel(Texts.of(key));
        label.putClientProperty("FlatLaf.styleClass", style);
        return label;
    }

    /** Offers to go on with the scenario opened last. */
    void offer(Path scenario) {
        offered = Optional.of(scenario);
        goOn.setText(Texts.of("start.goon", name(scenario)));
        goOn.setVisible(true);
    }

    private String name(Path scenario) {
        return entries.stream()
                .filter(entry -> entry.file().equals(scenario))
                .map(Library.Entry::name)
                .findFirst()
                .orElse(scenario.getFileName().toString());
    }

    List<Card> cards() {
        return cards;
    }

    /** Lists what was opened or saved lately. */
    void refresh() {
        recent.removeAll();
        List<Path> files = Recent.files();
        if (!files.isEmpty()) {
            recent.add(new JLabel(Texts.of("start.recent")));
        }
        for (Path file : files) {
            JButton button = new JButton(file.getFileName().toString());
            button.setName("recent." + file.getFileName());
            button.setToolTipText(file.toString());
            button.addActionListener(event -> opens.accept(file));
            recent.add(button);
        }
        recent.revalidate();
    }
}
