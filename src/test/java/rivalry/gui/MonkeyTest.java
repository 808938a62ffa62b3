package rivalry.gui;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rivalry.files.Shipped;
import rivalry.scenario.Lever;

@DisplayName("someone who presses everything at random ends where the same levers end without a window")
@Tag("display")
class MonkeyTest {
    /** {@code -Drivalry.monkey=60} lets it press for a minute. */
    private static final int SECONDS = Integer.getInteger("rivalry.monkey", 6);

    private static final List<Knob> KNOBS = List.of(
            new Knob("US", Optional.of("CN"), Lever.CHIPS),
            new Knob("US", Optional.of("CN"), Lever.VISA_STUDENT),
            new Knob("CN", Optional.empty(), Lever.OPENNESS_INCENTIVE),
            new Knob("CN", Optional.of("US"), Lever.MARKET_BAN));

    private final Random random = new Random(20260101);

    @Test
    void presses() throws InterruptedException {
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            OnScreen.run(() -> screen.window().open(Shipped.baseline()));
            screen.settle();
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            while (System.nanoTime() < end) {
                OnScreen.run(() -> press(screen.window()));
                Thread.sleep(random.nextInt(40));
            }
            OnScreen.run(() -> screen.window().player().pause());
            screen.settle();
            compare(screen.session());
        }
    }

    private void press(CockpitWindow window) {
        Session session = window.session();
        switch (random.nextInt(12)) {
            case 0, 1 -> window.desk().transport().toggle();
            case 2 -> session.go(random.nextInt(240));
            case 3 -> window.desk().transport().step(random.nextInt(25) - 12);
            case 4, 5 -> session.explore(session.exploration().with(move()));
            case 6 -> session.undo();
            case 7 -> session.redo();
            case 8 -> session.explore(Exploration.of(session.exploration().scenario()));
            case 9 -> session.look(random.nextBoolean() ? View.Side.POLICY : View.Side.BASELINE);
            case 10 -> session.inspect(new Pick(Pick.Kind.LAB, random.nextBoolean() ? "deepseek" : "openai"));
            default -> window.desk().tabs().setSelectedIndex(random.nextInt(6));
        }
    }

    private Move move() {
        Knob knob = KNOBS.get(random.nextInt(KNOBS.size()));
        YearMonth month = YearMonth.of(2020 + random.nextInt(15), 1 + random.nextInt(12));
        return new Move(knob, month, Optional.empty(), random.nextInt(11) / 10.0);
    }

    /** The same exploration, played afresh and without a window. */
    private static void compare(Session session) {
        View view = session.view();
        Stage fresh = new Stage();
        Outcome outcome = fresh.play(view.exploration(), view.replicate());
        fresh.goTo(view.month());
        Same.history(session.outcome().whatIf(), outcome.whatIf());
        Same.history(session.outcome().baseline(), outcome.baseline());
        Same.scene(session.scene(), Scene.of(fresh.run(view.side())));
    }
}
