package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rivalry.files.Shipped;
import rivalry.scenario.Lever;

@Tag("display")
class TimelineTest {
    private static final Move CHIPS =
            new Move(new Knob("US", Optional.of("CN"), Lever.CHIPS), YearMonth.of(2026, 1), Optional.empty(), 0.9);

    @Test
    void a_move_is_dragged_shortened_shifted_and_deleted() {
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            OnScreen.run(() -> screen.window().open(Shipped.baseline()));
            screen.settle();
            OnScreen.run(() ->
                    screen.session().explore(screen.session().exploration().with(CHIPS)));
            screen.settle();
            Timeline timeline = screen.window().desk().timeline();

            drag(screen, timeline, bar(screen, timeline).getX() + 20, 60);
            Move dragged = only(screen);
            assertThat(dragged.from()).isAfter(CHIPS.from());

            drag(screen, timeline, bar(screen, timeline).getMaxX() - 3, -100);
            assertThat(only(screen).from()).isEqualTo(dragged.from());
            assertThat(only(screen).until()).isPresent();

            press(timeline, "DOWN");
            press(timeline, "shift LEFT");
            assertThat(only(screen).from()).isEqualTo(dragged.from().minusMonths(1));
            press(timeline, "DELETE");
            assertThat(screen.session().exploration().moves()).isEmpty();
            OnScreen.run(() -> screen.session().undo());
            assertThat(screen.session().exploration().moves()).hasSize(1);

            press(timeline, "HOME");
            press(timeline, "PAGE_DOWN");
            press(timeline, "RIGHT");
            screen.settle();
            assertThat(screen.session().scene().month()).isEqualTo(YearMonth.of(2017, 2));
        }
    }

    private static Move only(OnScreen screen) {
        assertThat(screen.session().exploration().moves()).hasSize(1);
        return screen.session().exploration().moves().get(0);
    }

    private static Rectangle2D bar(OnScreen screen, Timeline timeline) {
        return OnScreen.now(() -> {
            timeline.refresh();
            return timeline.shape(timeline.barOf(only(screen)).orElseThrow());
        });
    }

    private static void drag(OnScreen screen, Timeline timeline, double from, int by) {
        double y = bar(screen, timeline).getCenterY();
        mouse(timeline, MouseEvent.MOUSE_PRESSED, from, y);
        mouse(timeline, MouseEvent.MOUSE_DRAGGED, from + by, y);
        mouse(timeline, MouseEvent.MOUSE_RELEASED, from + by, y);
        screen.settle();
    }

    private static void mouse(Timeline timeline, int kind, double x, double y) {
        OnScreen.run(() -> timeline.dispatchEvent(new MouseEvent(
                timeline, kind, 0, InputEvent.BUTTON1_DOWN_MASK, (int) x, (int) y, 1, false, MouseEvent.BUTTON1)));
    }

    private static void press(Timeline timeline, String key) {
        OnScreen.run(() -> timeline.getActionMap()
                .get(key)
                .actionPerformed(new ActionEvent(timeline, ActionEvent.ACTION_PERFORMED, key)));
    }
}
