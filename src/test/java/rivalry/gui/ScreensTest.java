package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rivalry.files.Shipped;

/** Every screen is photographed in light, in dark and large; nothing in it is cut off, and all of it can be named. */
@Tag("display")
class ScreensTest {
    @ParameterizedTest
    @CsvSource({
        "light,false,100,1280",
        "dark,true,100,1280",
        "150,false,150,1600",
        "150-small,true,150,1280",
        "200,false,200,1280"
    })
    void every_screen(String name, boolean dark, int percent, int wide) {
        try (OnScreen screen = new OnScreen(new Look(dark, percent))) {
            OnScreen.run(() -> screen.window().setSize(wide, wide * 5 / 8));
            if (dark || percent > 100) {
                screen.photograph("start-" + name);
            }
            OnScreen.run(() -> screen.window()
                    .open(Shipped.baseline().resolveSibling("whatif").resolve("tight-chips.yaml")));
            screen.settle();
            OnScreen.run(() -> screen.session().go(170));
            screen.settle();
            for (int tab = 0; tab < screen.window().desk().tabs().getTabCount(); tab++) {
                int shown = tab;
                OnScreen.run(() -> screen.window().desk().tabs().setSelectedIndex(shown));
                screen.photograph("tab" + tab + "-" + name);
                assertThat(OnScreen.now(() -> clipped(screen.window()))).isEmpty();
            }
            OnScreen.run(() -> screen.window().desk().tabs().setSelectedIndex(0));
            assertThat(OnScreen.now(() -> collisions(screen.window().desk().map())))
                    .isEmpty();
            assertThat(OnScreen.now(() -> screen.window().desk().map().getWidth()))
                    .as("the map's width")
                    .isGreaterThan(wide * 9 / 20);
            OnScreen.run(() -> {
                screen.window().desk().openInspector();
                screen.session().inspect(new Pick(Pick.Kind.GOVERNMENT, "CN"));
            });
            screen.settle();
            screen.photograph("government-" + name);
            assertThat(OnScreen.now(() -> unnamed(screen.window()))).isEmpty();
        }
    }

    /** Names on the map that lie over one another. */
    private static List<String> collisions(WorldMap map) {
        List<LabelLayer.Name> names = map.names();
        assertThat(names).hasSizeGreaterThan(12);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int k = i + 1; k < names.size(); k++) {
                if (names.get(i).room().intersects(names.get(k).room())) {
                    found.add(names.get(i).words() + " over " + names.get(k).words());
                }
            }
        }
        return found;
    }

    @Test
    void at_its_usual_size_the_map_names_the_rivals_labs() {
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            OnScreen.run(() -> screen.window().open(Shipped.baseline()));
            screen.settle();
            OnScreen.run(() -> screen.session().go(130));
            screen.settle();
            screen.photograph("map-light");
            assertThat(OnScreen.now(() -> screen.window().desk().map().names().stream()
                            .map(LabelLayer.Name::words)
                            .toList()))
                    .contains("OpenAI", "Anthropic", "Google DeepMind", "Meta", "xAI", "DeepSeek", "Alibaba Qwen")
                    .contains("United States", "China", "Europe", "India");
        }
    }

    /** Buttons and labels that have less room than their words need. */
    private static List<String> clipped(Container container) {
        List<String> found = new ArrayList<>();
        for (Component part : container.getComponents()) {
            boolean words =
                    part instanceof AbstractButton button && !button.getText().isEmpty()
                            || part instanceof JLabel label
                                    && label.getText() != null
                                    && !label.getText().isBlank();
            boolean laidOut =
                    words && part.isShowing() && SwingUtilities.getAncestorOfClass(JTable.class, part) == null;
            if (laidOut && part.getWidth() + 1 < part.getPreferredSize().width) {
                found.add(part.getName() + " " + part);
            }
            if (part instanceof Container inner) {
                found.addAll(clipped(inner));
            }
        }
        return found;
    }

    /** Controls that the keyboard can reach but that have no name to read out. */
    private static List<String> unnamed(Container container) {
        List<String> found = new ArrayList<>();
        for (Component part : container.getComponents()) {
            boolean own = part instanceof JComponent
                    && part.getName() != null
                    && !part.getName().startsWith("null.")
                    && !part.getName().startsWith("TabbedPane.") // Swing's own
                    && part.isShowing()
                    && part.isFocusable();
            if (own && part.getAccessibleContext().getAccessibleName() == null) {
                found.add(part.getName());
            }
            if (part instanceof Container inner) {
                found.addAll(unnamed(inner));
            }
        }
        return found;
    }
}
