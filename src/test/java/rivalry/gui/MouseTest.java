package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rivalry.files.Shipped;
import rivalry.scenario.Lever;

@DisplayName("a real pointer on a real display: play, a tab, a lever, a lab, the timeline")
@Tag("display")
class MouseTest {
    private static final Move CHIPS =
            new Move(new Knob("US", Optional.of("CN"), Lever.CHIPS), YearMonth.of(2028, 1), Optional.empty(), 0.9);

    private final Robot robot;

    MouseTest() throws AWTException {
        robot = new Robot();
        robot.setAutoWaitForIdle(true);
    }

    private static void open(OnScreen screen) {
        OnScreen.run(() -> {
            screen.window().setLocation(0, 0);
            screen.window().toFront();
            screen.window().open(Shipped.baseline());
        });
        screen.settle();
    }

    @Test
    void presses_drags_and_clicks() {
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            open(screen);
            playAndPause(screen);
            OnScreen.run(() -> screen.session().go(120));
            screen.settle();
            dragALever(screen);
            chooseATab(screen);
            clickALab(screen);
        }
    }

    @Test
    void drags_edits_and_deletes_entries_of_the_timeline() {
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            open(screen);
            OnScreen.run(() ->
                    screen.session().explore(screen.session().exploration().with(CHIPS)));
            screen.settle();
            dragAnEntry(screen);
            editAnEntry(screen);
            deleteByTheDialog(screen);
            OnScreen.run(() -> screen.session().undo());
            screen.settle();
            deleteByTheKey(screen);
        }
    }

    private void dragAnEntry(OnScreen screen) {
        double[] before = OnScreen.now(() -> line(screen));
        Point bar = bar(screen);
        drag(bar, new Point(bar.x - 100, bar.y));
        OnScreen.await("it begins earlier", () -> only(screen).from().isBefore(CHIPS.from()));
        screen.settle();
        String months = "from: " + only(screen).from();
        assertThat(screen.find(JTextComponent.class, "overlay").getText()).contains(months);
        assertThat(OnScreen.now(() -> line(screen))).isNotEqualTo(before);
    }

    private void editAnEntry(OnScreen screen) {
        Point bar = bar(screen);
        doubleClick(bar);
        JTextField value = OnScreen.inDialog(JTextField.class, "move.value");
        OnScreen.run(() -> value.setText("250 %"));
        press("move.ok");
        OnScreen.await(
                "it says what is wrong",
                () -> OnScreen.dialogPart(JLabel.class, "move.wrong").getText().startsWith("The value"));
        OnScreen.run(() -> value.setText("25 %"));
        press("move.ok");
        OnScreen.await("it has the other value", () -> only(screen).value() == 0.25);
        screen.settle();
        assertThat(screen.find(JTextComponent.class, "overlay").getText()).contains("{chips: 0.25}");
        OnScreen.await("the charts follow", () -> screen.window()
                .desk()
                .charts()
                .shown()
                .equals(screen.session().exploration()));
    }

    private void deleteByTheDialog(OnScreen screen) {
        Point bar = bar(screen);
        robot.delay(600); // two clicks long after the last ones
        doubleClick(bar);
        press("move.delete");
        OnScreen.await(
                "it is gone", () -> screen.session().exploration().moves().isEmpty());
        screen.settle();
        assertThat(screen.find(JTextComponent.class, "overlay").getText()).doesNotContain("0.25");
        assertThat(screen.session().outcome().isBaseline()).isTrue();
    }

    private void deleteByTheKey(OnScreen screen) {
        robot.delay(600);
        click(bar(screen));
        robot.keyPress(KeyEvent.VK_DELETE);
        robot.keyRelease(KeyEvent.VK_DELETE);
        OnScreen.await(
                "it is gone", () -> screen.session().exploration().moves().isEmpty());
    }

    private static Move only(OnScreen screen) {
        return screen.session().exploration().moves().get(0);
    }

    /** What the chart of capability draws of China under the policy. */
    private static double[] line(OnScreen screen) {
        return screen.session()
                .outcome()
                .policy(new Plot.Curve("compute_share", "CN", "", "CN"))
                .values();
    }

    /** A point on the one moved lever's bar, which stays in its place for a moment. */
    private static Point bar(OnScreen screen) {
        return OnScreen.now(() -> {
            Timeline timeline = screen.window().desk().timeline();
            timeline.refresh();
            Rectangle2D shape = timeline.shape(timeline.barOf(only(screen)).orElseThrow());
            Point at = new Point((int) shape.getX() + 120, (int) shape.getCenterY());
            SwingUtilities.convertPointToScreen(at, timeline);
            return at;
        });
    }

    private void playAndPause(OnScreen screen) {
        AbstractButton play = screen.find(AbstractButton.class, "transport.play");
        press(play);
        OnScreen.await("months go by", () -> screen.session().view().month() > 2);
        press(play);
        OnScreen.await("it pauses", () -> !screen.window().player().isPlaying());
    }

    private void dragALever(OnScreen screen) {
        JSlider chips = screen.find(JSlider.class, "lever.us-cn-chips");
        Point middle = middle(chips);
        int along = OnScreen.now(() -> chips.getWidth() * chips.getValue() / chips.getMaximum());
        Point thumb = new Point(
                middle.x - chips.getWidth() / 2 + along, OnScreen.now(() -> chips.getLocationOnScreen().y + 8));
        drag(thumb, new Point(thumb.x + 60, thumb.y));
        OnScreen.await("the lever stands elsewhere", () -> screen.session().exploration().moves().stream()
                .anyMatch(move -> move.knob().slug().equals("us-cn-chips") && move.value() > 0.6));
        screen.settle();
        OnScreen.run(() -> screen.session().undo());
        assertThat(screen.session().exploration().moves()).isEmpty();
        screen.settle();
    }

    private void chooseATab(OnScreen screen) {
        JTabbedPane tabs = screen.window().desk().tabs();
        Rectangle tab = OnScreen.now(() -> tabs.getBoundsAt(5));
        Point at = OnScreen.now(tabs::getLocationOnScreen);
        click(new Point(at.x + (int) tab.getCenterX(), at.y + (int) tab.getCenterY()));
        OnScreen.await("the table is open", () -> tabs.getSelectedIndex() == 5);
        Rectangle first = OnScreen.now(() -> tabs.getBoundsAt(0));
        click(new Point(at.x + (int) first.getCenterX(), at.y + (int) first.getCenterY()));
        OnScreen.await("the map is open", () -> tabs.getSelectedIndex() == 0);
    }

    private void clickALab(OnScreen screen) {
        WorldMap map = screen.window().desk().map();
        Pick wanted = new Pick(Pick.Kind.LAB, "deepseek");
        Point place = OnScreen.now(() -> find(map, wanted));
        click(place);
        OnScreen.await(
                "it is inspected", () -> screen.session().portrait().pick().equals(wanted));
        assertThat(screen.find(JTabbedPane.class, "side").getSelectedIndex()).isEqualTo(1);
    }

    /** A place on the screen where a pick stands. */
    private static Point find(WorldMap map, Pick wanted) {
        for (int y = 0; y < map.getHeight(); y += 4) {
            for (int x = 0; x < map.getWidth(); x += 4) {
                Point at = new Point(x, y);
                if (map.pickAt(at).equals(Optional.of(wanted))) {
                    SwingUtilities.convertPointToScreen(at, map.ground());
                    return at;
                }
            }
        }
        throw new AssertionError(wanted + " stands nowhere");
    }

    private static Point middle(Component part) {
        return OnScreen.now(() -> {
            Point at = part.getLocationOnScreen();
            return new Point(at.x + part.getWidth() / 2, at.y + part.getHeight() / 2);
        });
    }

    private void click(Point at) {
        robot.mouseMove(at.x, at.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Clicks on a button of the dialog. */
    private void press(String name) {
        press(OnScreen.inDialog(AbstractButton.class, name));
    }

    /**
     * Clicks once the button shows that the pointer is on it: a window just opened may not be in its place yet. On a display
     * without a window manager the toolkit may miss where its window came to lie, and never asks again: then it is put where
     * it is thought to be.
     */
    private void press(AbstractButton button) {
        for (int nudge = 0; nudge < 400 && !OnScreen.now(() -> button.getModel().isRollover()); nudge++) {
            if (nudge % 20 == 19) {
                OnScreen.run(() -> {
                    Window dialog = SwingUtilities.getWindowAncestor(button);
                    dialog.setLocation(dialog.getX(), dialog.getY() + 1);
                });
            }
            Point at = middle(button);
            robot.mouseMove(at.x + nudge % 2, at.y);
            robot.delay(50);
        }
        assertThat(OnScreen.now(() -> button.getModel().isRollover()))
                .as("the pointer is on " + button.getName())
                .isTrue();
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** However busy the window is, the second click follows at once. */
    private void doubleClick(Point at) {
        robot.mouseMove(at.x, at.y);
        robot.setAutoWaitForIdle(false);
        for (int click = 0; click < 2; click++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        robot.setAutoWaitForIdle(true);
    }

    private void drag(Point from, Point to) {
        robot.mouseMove(from.x, from.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove((from.x + to.x) / 2, (from.y + to.y) / 2);
        robot.mouseMove(to.x, to.y);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }
}
