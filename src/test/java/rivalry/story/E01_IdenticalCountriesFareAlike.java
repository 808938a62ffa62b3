package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;

@DisplayName("E01 names carry no force: identical countries fare alike, exchanged endowments exchange what follows")
class E01_IdenticalCountriesFareAlike {
    @SuppressWarnings("UnusedVariable") // named by @FieldSource
    private static final List<String> MEASURES = List.of(
            "capability",
            "lag",
            "efficiency",
            "compute_stock",
            "largest_run",
            "releases",
            "researchers",
            "phd_entries",
            "papers",
            "impact");

    private static final int REPLICATES = 24;

    /** One in a hundred over all ten measures. */
    private static final double SIGNIFICANT = 0.001;

    private static final List<History> TWINS = new ArrayList<>();
    private static final List<History> RICH_AND_POOR = new ArrayList<>();
    private static final List<History> POOR_AND_RICH = new ArrayList<>();

    @BeforeAll
    static void play() {
        Scenario baseline = Plays.prior(Plays.SMALL).centre();
        play(TwoCountries.of(baseline, "US", "US"), TWINS);
        play(TwoCountries.of(baseline, "US", "CN"), RICH_AND_POOR);
        play(TwoCountries.of(baseline, "CN", "US"), POOR_AND_RICH);
    }

    private static void play(Scenario scenario, List<History> into) {
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            into.add(Run.play(new Prior(scenario), 3, replicate));
        }
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void identicalCountriesFareAlike(String measure) {
        double[] differences = TWINS.stream()
                .mapToDouble(run -> value(run, measure, TwoCountries.X) - value(run, measure, TwoCountries.Y))
                .toArray();
        assertThat(SignFlip.p(differences)).isGreaterThan(SIGNIFICANT);
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void exchangedEndowmentsExchangeWhatFollows(String measure) {
        double[] rich = new double[REPLICATES];
        double[] poor = new double[REPLICATES];
        for (int i = 0; i < REPLICATES; i++) {
            rich[i] = value(RICH_AND_POOR.get(i), measure, TwoCountries.X)
                    - value(POOR_AND_RICH.get(i), measure, TwoCountries.Y);
            poor[i] = value(RICH_AND_POOR.get(i), measure, TwoCountries.Y)
                    - value(POOR_AND_RICH.get(i), measure, TwoCountries.X);
        }
        assertThat(SignFlip.p(rich)).isGreaterThan(SIGNIFICANT);
        assertThat(SignFlip.p(poor)).isGreaterThan(SIGNIFICANT);
    }

    @Test
    void whoHasTheEndowmentsHasTheLead() {
        for (String measure : List.of("capability", "largest_run")) {
            assertThat(SignFlip.p(leads(RICH_AND_POOR, measure))).isLessThan(SIGNIFICANT);
            assertThat(mean(leads(RICH_AND_POOR, measure))).isPositive();
            assertThat(mean(leads(POOR_AND_RICH, measure))).isNegative();
            assertThat(SignFlip.p(leads(POOR_AND_RICH, measure))).isLessThan(SIGNIFICANT);
        }
    }

    /** How far the first country is ahead of the second in each run. */
    private static double[] leads(List<History> runs, String measure) {
        return runs.stream()
                .mapToDouble(run -> value(run, measure, TwoCountries.X) - value(run, measure, TwoCountries.Y))
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    @Test
    void unlikeCountriesDoNot() {
        double[] differences = RICH_AND_POOR.stream()
                .mapToDouble(run ->
                        value(run, "compute_stock", TwoCountries.X) - value(run, "compute_stock", TwoCountries.Y))
                .toArray();
        assertThat(SignFlip.p(differences)).isLessThan(SIGNIFICANT);
    }

    private static double value(History run, String measure, String country) {
        return Look.years(run, measure, country, "", 2020, 2035);
    }
}
