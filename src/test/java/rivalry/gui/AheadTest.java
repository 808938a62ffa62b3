package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.chart.Line;
import rivalry.files.ScenarioReader;
import rivalry.files.Shipped;
import rivalry.scenario.Lever;

@DisplayName("the baseline's replicates, played ahead of being asked for")
class AheadTest {
    private static final int REPLICATES = 4;

    @TempDir
    Path folder;

    private Outcome outcome;

    @BeforeEach
    void explore() throws IOException {
        Knob chips = new Knob("US", Optional.of("CN"), Lever.CHIPS);
        Move move = new Move(chips, YearMonth.of(2026, 1), Optional.empty(), 0.95);
        outcome = new Stage().play(Exploration.of(SmallBaseline.in(folder)).with(move), 0);
    }

    private Bands bands(Optional<Bands> earlier) {
        return new Bands(outcome.base(), REPLICATES, earlier);
    }

    private static Ahead ahead(Bands bands, BooleanSupplier idle) {
        Ahead ahead = new Ahead(bands, REPLICATES, Runnable::run, idle);
        ahead.start();
        return ahead;
    }

    @Test
    @DisplayName("bands stand on the very same numbers whether or not the baseline was played before")
    void sameBands() throws InterruptedException {
        Bands early = bands(Optional.empty());
        ahead(early, () -> true);
        await(() -> early.hasBaseline(REPLICATES));
        Bands after = bands(Optional.of(early));
        after.add(View.Side.POLICY, outcome.replicate(), outcome.whatIf());
        play(after);
        Bands alone = bands(Optional.empty());
        play(alone);
        for (Plot plot : Plot.ALL) {
            for (Plot.Curve curve : plot.curves()) {
                same(after.baseline(curve), alone.baseline(curve));
                same(after.policy(curve), alone.policy(curve));
                same(after.difference(curve), alone.difference(curve));
            }
        }
    }

    private static void same(Line one, Line other) {
        assertThat(one.x()).isEqualTo(other.x());
        assertThat(one.y()).isEqualTo(other.y());
        assertThat(one.low()).isEqualTo(other.low());
        assertThat(one.high()).isEqualTo(other.high());
    }

    private void play(Bands bands) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        new Replicates(outcome, REPLICATES, bands, Runnable::run, new Replicates.Listener() {
                    @Override
                    public void played(Replicates those, int done, int of) {
                        assertThat(done).isLessThanOrEqualTo(of);
                    }

                    @Override
                    public void ended(Replicates those, boolean complete) {
                        assertThat(complete).isTrue();
                        ended.countDown();
                    }

                    @Override
                    public void failed(RuntimeException cause) {
                        throw cause;
                    }
                })
                .start();
        ended.await();
        assertThat(bands.replicates()).isEqualTo(REPLICATES);
    }

    @Test
    @DisplayName("it waits while something goes on")
    void waits() throws InterruptedException {
        Bands bands = bands(Optional.empty());
        AtomicBoolean early = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        ahead(bands, () -> {
            early.compareAndSet(false, bands.has(View.Side.BASELINE, 0));
            return asked.incrementAndGet() > 2;
        });
        await(() -> bands.hasBaseline(REPLICATES));
        assertThat(early).isFalse();
        assertThat(asked).hasValue(3); // and not asked again while nothing stirs it
    }

    @Test
    @DisplayName("it halts when something happens, until it may go on")
    void halts() throws InterruptedException {
        Bands bands = bands(Optional.empty());
        AtomicBoolean idle = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        Ahead ahead = ahead(bands, () -> {
            asked.incrementAndGet();
            return idle.get();
        });
        await(() -> asked.get() == 1);
        idle.set(false);
        ahead.stir();
        await(() -> asked.get() > 1 || bands.hasBaseline(REPLICATES));
        long there = replicates(bands);
        int since = asked.get();
        if (there < REPLICATES) {
            await(() -> asked.get() > since);
            assertThat(replicates(bands)).isEqualTo(there);
        }
        idle.set(true);
        await(() -> bands.hasBaseline(REPLICATES));
    }

    private static long replicates(Bands bands) {
        return IntStream.range(0, REPLICATES)
                .filter(replicate -> bands.has(View.Side.BASELINE, replicate))
                .count();
    }

    @Test
    @DisplayName("cancelled, it ends, whether it plays or waits")
    void ends() throws InterruptedException {
        for (boolean idle : new boolean[] {true, false}) {
            CountDownLatch asked = new CountDownLatch(1);
            Ahead ahead = ahead(bands(Optional.empty()), () -> {
                asked.countDown();
                return idle;
            });
            asked.await();
            ahead.cancel();
            await(() -> Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().equals("rivalry-ahead")));
        }
    }

    @Test
    @DisplayName("a shipped baseline read twice is the same baseline, a user's file read anew is another")
    void sameBase() {
        Bands shipped = new Bands(ScenarioReader.read(Shipped.baseline()), 1, Optional.empty());
        assertThat(shipped.isOf(ScenarioReader.read(Shipped.baseline()))).isTrue();
        Path file = outcome.base().files().get(0);
        assertThat(bands(Optional.empty()).isOf(outcome.base())).isTrue();
        assertThat(bands(Optional.empty()).isOf(ScenarioReader.read(file))).isFalse();
        assertThat(List.of(file)).isEqualTo(outcome.base().files());
    }

    private static void await(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting for a minute").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
