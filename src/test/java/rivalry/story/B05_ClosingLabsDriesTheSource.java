package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.experiment.Run;

@DisplayName("B05 labs that share nothing are missed among the open ideas, ten years after the start as at first")
class B05_ClosingLabsDriesTheSource {
    private static final String SHUT =
            "policies: {shut: {actor: US, from: 2026-01, openness_incentive: -1}}\nopenness: {incentive: 6}";

    @Test
    void theirOwnWorkIsMissedAndNotOnlyTheirPapers() {
        double papersAlone = lost("idea_stock: {lab_share: 0}");
        double all = lost("idea_stock: {lab_share: 0.5}");
        assertThat(papersAlone).as("firms write fewer papers").isBetween(0.0, 0.05);
        assertThat(all).as("half of the first month's inflow is labs' work").isGreaterThan(2 * papersAlone);
    }

    /** The part of the world's open ideas of 2029 that is not there when US labs share nothing from 2026 on. */
    private static double lost(String overlay) {
        return 1 - ideas(overlay, SHUT) / ideas(overlay);
    }

    private static double ideas(String... overlays) {
        var prior = Plays.prior(IntStream.range(0, overlays.length + 1)
                .mapToObj(i -> i == 0 ? "run: {scale: 100}" : overlays[i - 1])
                .toArray(String[]::new));
        return IntStream.range(0, 3)
                .mapToDouble(
                        replicate -> Look.years(Run.play(prior, 1, replicate), "idea_stock", "world", "", 2029, 2029))
                .sum();
    }
}
