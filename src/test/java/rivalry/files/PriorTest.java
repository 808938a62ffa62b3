package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.luck.Draws;
import rivalry.scenario.Prior;

@DisplayName("Uncertain parameters are drawn once a replicate, the same in every arm")
class PriorTest {
    private static final Path BASELINE = Path.of("scenarios/baseline.yaml");
    private static final String UNCERTAIN =
            "draws: none\ncompute: {leak: {value: 0.15, distribution: {triangular: [0.02, 0.15, 0.5]}}}";

    @Test
    void statedValuesAreTheCentreInEveryReplicate() {
        Prior prior = read("run: {values: stated}");
        assertThat(prior.uncertainty().parameters()).isEmpty();
        assertThat(prior.draw(new Draws(1, 3), 3)).isSameAs(prior.centre());
        assertThat(leak(prior, 0))
                .isEqualTo(read("run: {values: drawn}").centre().compute().leak());
    }

    @Test
    void replicatesDifferAndRepeatExactly() {
        Prior prior = read(UNCERTAIN);
        double first = leak(prior, 0);
        assertThat(first).isBetween(0.02, 0.5).isEqualTo(leak(prior, 0)).isNotEqualTo(leak(prior, 1));
    }

    @Test
    void aPolicyDoesNotChangeTheDraw() {
        Prior other = read(UNCERTAIN, "policies: {more: {actor: US, target: CN, from: 2027-01, research_security: 1}}");
        assertThat(leak(other, 5)).isEqualTo(leak(read(UNCERTAIN), 5));
    }

    @Test
    void theDrawFollowsTheLuckKeyAndNotTheId() {
        Prior plain = read("countries: {KR: {wage: {value: 9000, distribution: {uniform: [8000, 10000]}}}}");
        Prior lucky =
                read("countries: {KR: {luck: elsewhere, wage: {value: 9000, distribution: {uniform: [8000, 10000]}}}}");
        Prior named = read("countries: {KR: {luck: KR, wage: {value: 9000, distribution: {uniform: [8000, 10000]}}}}");
        assertThat(wage(lucky)).isNotEqualTo(wage(plain));
        assertThat(wage(named)).isEqualTo(wage(plain));
    }

    @Test
    void whatIsNotUncertainIsShared() {
        Prior prior = read(UNCERTAIN);
        assertThat(prior.draw(new Draws(1, 0), 0).labs())
                .isSameAs(prior.centre().labs());
    }

    @Test
    void jointDrawsTakeTheRowOfTheReplicate(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sets.csv"), "compute.leak,ideas.depletion\n0.1,0.3\n0.2,0.4\n");
        Path file = Files.writeString(folder.resolve("mine.yaml"), "extends: baseline\ndraws: sets.csv\n");
        Prior prior = ScenarioReader.read(file).prior();
        assertThat(leak(prior, 1)).isEqualTo(0.2);
        assertThat(leak(prior, 2)).isEqualTo(0.1);
        assertThat(prior.draw(new Draws(1, 1), 1).ideas().depletion()).isEqualTo(0.4);
    }

    @Test
    void whatIsStatedAnewIsNotDrawn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sets.csv"), "compute.leak,ideas.depletion\n0.1,0.3\n0.2,0.4\n");
        Path file = Files.writeString(
                folder.resolve("mine.yaml"), "extends: baseline\ndraws: sets.csv\ncompute: {leak: 0.35}\n");
        Prior prior = ScenarioReader.read(file, List.of(), List.of("ideas.depletion=0.05"))
                .prior();
        assertThat(leak(prior, 1)).isEqualTo(0.35);
        assertThat(prior.draw(new Draws(1, 1), 1).ideas().depletion()).isEqualTo(0.05);
    }

    @Test
    @DisplayName("a draw builds records anew, it does not read the document again")
    void drawsAreCheap() {
        Prior prior = read(UNCERTAIN);
        leak(prior, 0); // loads classes
        assertThat(memory(() -> leak(prior, 1))).isLessThan(memory(() -> read(UNCERTAIN)) / 20);
    }

    /** What this thread takes for some work [bytes]. */
    private static long memory(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        work.run();
        return threads.getThreadAllocatedBytes(thread) - before;
    }

    private static double leak(Prior prior, int replicate) {
        return prior.draw(new Draws(1, replicate), replicate).compute().leak();
    }

    private static double wage(Prior prior) {
        return prior.draw(new Draws(1, 0), 0).countries().get("KR").wage();
    }

    private static Prior read(String... overlays) {
        return ScenarioReader.read(BASELINE, overlays).prior();
    }
}
