package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("a user's way through the window")
@Tag("display")
class JourneyTest {
    @Test
    void open_play_move_a_lever_and_see_the_difference() {
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            screen.photograph("start-light");
            assertThat(screen.window().getTitle()).startsWith("Rivalry");
            screen.click("open.baseline");
            OnScreen.await("it is shown", () -> screen.window().session().isSettled());
            OnScreen.run(() -> screen.window().session().go(150));
            OnScreen.await("it is shown", () -> screen.window().session().isSettled());
            try { Thread.sleep(1500); } catch (InterruptedException e) { }
            screen.photograph("desk-light");
        }
    }
}
