package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rivalry.files.Shipped;
import rivalry.scenario.Lever;
import rivalry.scenario.Policy;

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
            press(timeline, "UP");
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

    @Test
    void a_policy_of_the_scenario_is_dragged_taken_out_and_brought_back() {
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            OnScreen.run(() -> screen.window().open(Shipped.baseline()));
            screen.settle();
            Timeline timeline = screen.window().desk().timeline();
            Policy initiative = policies(screen).get("china-initiative");
            Redating there = Redating.of("china-initiative", initiative);

            Rectangle2D bar =
                    OnScreen.now(() -> timeline.shape(timeline.barOf(there).orElseThrow()));
            drag(screen, timeline, bar.getX() + 10, bar.getCenterY(), 60);
            assertThat(played(screen).get("china-initiative").from()).isAfter(initiative.from());
            assertThat(screen.find(JTextComponent.class, "overlay").getText()).contains("china-initiative:");

            press(timeline, "DELETE");
            screen.settle();
            assertThat(played(screen)).doesNotContainKey("china-initiative");
            screen.photograph("timeline-light");
            OnScreen.run(() -> screen.session().undo());
            OnScreen.run(() -> screen.session().undo());
            screen.settle();
            assertThat(played(screen)).isEqualTo(policies(screen));
        }
    }

    private static Map<String, Policy> policies(OnScreen screen) {
        return screen.session().outcome().inherited().prior().centre().policies();
    }

    private static Map<String, Policy> played(OnScreen screen) {
        return screen.session().outcome().policy().prior().centre().policies();
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
        drag(screen, timeline, from, bar(screen, timeline).getCenterY(), by);
    }

    private static void drag(OnScreen screen, Timeline timeline, double from, double y, int by) {
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
