package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.YearMonth;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rivalry.files.Shipped;
import rivalry.scenario.Lever;
import rivalry.world.World;

@DisplayName("twenty resets of the whole window leave no old world within reach")
@Tag("display")
class ResetsTest {
    private static final int ON_STAGE = 2;
    /** Of the baseline, which is none of the old worlds. */
    private static final int PLAYED_AHEAD = 1;

    /** Of the baseline's twenty years a copy every other year, which the policy's run shares until it parts. */
    private static final int KEPT = 10;

    @Test
    void resets() throws JMException {
        long before = reachable(World.class);
        long outcomes = reachable(Outcome.class);
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            for (int i = 0; i < 20; i++) {
                Move chips = new Move(
                        new Knob("US", Optional.of("CN"), Lever.CHIPS),
                        YearMonth.of(2016, 2),
                        Optional.empty(),
                        i / 20.0);
                if (i % 5 == 0) {
                    OnScreen.run(() -> screen.window().open(Shipped.baseline()));
                    screen.settle();
                }
                OnScreen.run(() -> {
                    screen.session().explore(screen.session().exploration().with(chips));
                    screen.session().go(3);
                    screen.session().inspect(new Pick(Pick.Kind.LAB, "deepseek"));
                });
                screen.settle();
                screen.click("edit.reset");
                OnScreen.run(() -> screen.session().go(0));
                screen.settle();
            }
            awaitAtMost(before + ON_STAGE + KEPT + PLAYED_AHEAD);
            assertThat(reachable(Outcome.class)).isLessThanOrEqualTo(3 + outcomes); // drawn, shown and on stage
        }
        awaitAtMost(before);
    }

    /** Threads that were told to end drop their worlds after the month that they are playing. */
    private static void awaitAtMost(long worlds) throws JMException {
        long end = System.nanoTime() + 20_000_000_000L;
        long left = reachable(World.class);
        while (left > worlds && System.nanoTime() < end) {
            left = reachable(World.class);
        }
        assertThat(left).isLessThanOrEqualTo(worlds);
    }

    /** How many objects of a class a full collection leaves, on the whole heap. */
    private static long reachable(Class<?> type) throws JMException {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length >= 4 && cells[3].equals(type.getName()))
                .mapToLong(cells -> Long.parseLong(cells[1]))
                .sum();
    }
}
