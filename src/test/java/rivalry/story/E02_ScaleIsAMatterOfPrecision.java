package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.scenario.Prior;

/** Runs at different scales draw the same people differently: means must agree within what luck leaves open. */
@DisplayName("E02 at a thousand, a hundred or ten people an agent the same numbers come out, only more precisely")
class E02_ScaleIsAMatterOfPrecision {
    /** Replicates by scale: the coarser, the more are needed and the cheaper they are. */
    private static final Map<Integer, Integer> REPLICATES = Map.of(1000, 16, 100, 5, 10, 1);

    /** Standard errors by which two means may differ; about one chance in a thousand each. */
    private static final double ERRORS = 3.5;

    /** A thousand people an agent leave small countries a handful of agents: posts are then lost to rounding. */
    private static final double COARSE = 2;

    private static final Map<Integer, List<History>> RUNS = new LinkedHashMap<>();

    @BeforeAll
    static void play() {
        for (int scale : new int[] {1000, 100, 10}) {
            Prior prior = new Prior(Plays.prior("run: {scale: " + scale + "}", "horizon: {end: 2025-12}")
                    .centre());
            RUNS.put(
                    scale,
                    IntStream.range(0, REPLICATES.get(scale))
                            .mapToObj(replicate -> Run.play(prior, 5, replicate))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "researchers, world, 0.02",
        "researchers, US, 0.02",
        "phd_entries, US, 0.03",
        "faculty, CN, 0.03",
        "papers, world, 0.03",
        "papers, CN, 0.03",
        "joint_papers, US+CN, 0.08",
        "impact, US, 0.05",
        "capability, US, 0.01",
        "compute_share, CN, 0.02"
    })
    void agree(String measure, String entity, double practically) {
        double[] coarse = values(1000, measure, entity);
        double[] middle = values(100, measure, entity);
        double[] fine = values(10, measure, entity);
        assertAgree(coarse, middle, COARSE * practically);
        assertAgree(middle, fine, practically);
    }

    /** Within their intervals, or so close that nobody would care. */
    private static void assertAgree(double[] a, double[] b, double practically) {
        double gap = Math.abs(mean(a) - mean(b));
        double error = Math.sqrt(variance(a) / a.length + variance(a.length > b.length ? a : b) / b.length);
        assertThat(gap).isLessThan(Math.max(ERRORS * error, practically * Math.abs(mean(b))));
    }

    private static double[] values(int scale, String measure, String entity) {
        return RUNS.get(scale).stream()
                .mapToDouble(run -> Look.years(run, measure, entity, "", 2017, 2025))
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
