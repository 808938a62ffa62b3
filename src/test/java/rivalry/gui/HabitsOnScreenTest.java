package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rivalry.files.Habits;
import rivalry.files.Library;
import rivalry.files.Shipped;

@DisplayName("the window opens as it was left")
@Tag("display")
class HabitsOnScreenTest {
    private static final Path TIGHT =
            Shipped.baseline().resolveSibling("whatif").resolve("tight-chips.yaml");

    @Test
    void dark_large_and_with_the_last_scenario_at_hand() {
        Habits left = new Habits(true, 125, 1400, 900, Optional.of(TIGHT));
        try (OnScreen screen = new OnScreen(() -> open(new Habits.Found(left, Optional.empty())))) {
            assertThat(OnScreen.now(() -> screen.window().habits())).isEqualTo(left);
            assertThat(Look.worn().paper()).isNotEqualTo(Color.WHITE);
            screen.photograph("start-again");
            AbstractButton goOn = screen.find(AbstractButton.class, "start.goon");
            assertThat(goOn.getText()).startsWith("Go on with ");
            screen.click("start.goon");
            screen.settle();
            assertThat(screen.session().exploration().scenario()).isEqualTo(TIGHT);
            OnScreen.run(() -> screen.window().dress(Look.USUAL));
            assertThat(OnScreen.now(() -> screen.window().habits()))
                    .isEqualTo(new Habits(false, 100, 1400, 900, Optional.of(TIGHT)));
            assertThat(Look.worn().paper()).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void what_cannot_be_understood_is_said_and_left_out() {
        Path broken = Path.of("home", ".rivalry", "window.properties");
        Habits.Found found = new Habits.Found(Habits.USUAL, Optional.of(broken));
        try (OnScreen screen = new OnScreen(() -> open(found))) {
            assertThat(screen.find(JLabel.class, "status.words").getText()).contains(broken.toString());
            assertThat(screen.find(AbstractButton.class, "start.goon").isVisible())
                    .isFalse();
        }
    }

    private static CockpitWindow open(Habits.Found found) {
        return Gui.window(found, false, (base, whatIf, folder) -> "", Library::shipped);
    }
}
