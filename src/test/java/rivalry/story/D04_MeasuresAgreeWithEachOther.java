package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.observation.History;
import rivalry.observation.Series;
import rivalry.scenario.Scenario;
import rivalry.scenario.TrainingParams;

@DisplayName("D04 what several measures say of one thing agrees, in every month")
class D04_MeasuresAgreeWithEachOther {
    private static final Scenario SCENARIO = Plays.prior(Plays.SMALL).centre();
    private static final Set<String> COUNTRIES = SCENARIO.countries().keySet();
    private static final History RUN = Plays.play(Plays.SMALL);
    private static final int MONTHS = RUN.horizon().months();

    private static final Map<String, Integer> PLACES = new HashMap<>();

    private static double read(String measure, String entity, String by, int month) {
        int place =
                PLACES.computeIfAbsent(measure + "[" + entity + "] " + by, name -> Look.up(RUN, measure, entity, by));
        return RUN.month(place, month);
    }

    private static double total(ToDoubleFunction<String> part) {
        return COUNTRIES.stream().mapToDouble(part).sum();
    }

    private static void same(double one, double other) {
        assertThat(one).isCloseTo(other, within(1e-9 * Math.max(1, Math.abs(other))));
    }

    @ParameterizedTest
    @CsvSource({
        "compute_stock, channel=legal channel=leaked channel=domestic",
        "researchers, sector=industry sector=academia sector=institute"
    })
    void aWholeIsItsParts(String measure, String parts) {
        for (int month = 0; month < MONTHS; month++) {
            for (String country : COUNTRIES) {
                double sum = 0;
                for (String part : parts.split(" ")) {
                    sum += read(measure, country, part, month);
                }
                same(sum, read(measure, country, "", month));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"researchers", "phd_entries", "moves_postdoc", "moves_worker", "departures"})
    void theOriginsOfPeopleAddUp(String measure) {
        for (int month = 0; month < MONTHS; month++) {
            for (String country : COUNTRIES) {
                int now = month;
                same(
                        total(origin -> read(measure, country, "origin=" + origin, now)),
                        read(measure, country, "", month));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "researchers, ''",
        "breakthroughs, ''",
        "breakthrough_hazard, ''",
        "idea_stock, ''",
        "idea_stock_delayed, ''",
        "papers, variant=fractional"
    })
    void countriesAddUpToTheWorld(String measure, String by) {
        for (int month = 0; month < MONTHS; month++) {
            int now = month;
            same(total(country -> read(measure, country, by, now)), read(measure, "world", "", month));
        }
    }

    @Test
    void openReleasesOfCountriesAreTheWorlds() {
        int world = Look.up(RUN, "open_release_share", "world", "");
        for (int month = 0; month < MONTHS; month++) {
            int now = month;
            same(total(c -> RUN.monthNumerator(share(c), now)), RUN.monthNumerator(world, month));
            same(total(c -> RUN.monthDenominator(share(c), now)), RUN.monthDenominator(world, month));
            same(RUN.monthDenominator(world, month), total(c -> read("releases", c, "", now)));
        }
    }

    private static int share(String country) {
        return Look.up(RUN, "open_release_share", country, "");
    }

    @Test
    void whoWaitsForAVisaComesFromSomewhere() {
        double waited = 0;
        for (String country : COUNTRIES) {
            int all = Look.up(RUN, "entry_delay", country, "");
            List<Integer> origins = COUNTRIES.stream()
                    .filter(origin -> !origin.equals(country))
                    .map(origin -> Look.up(RUN, "entry_delay", country, "origin=" + origin))
                    .toList();
            for (int month = 0; month < MONTHS; month++) {
                int now = month;
                same(
                        origins.stream()
                                .mapToDouble(i -> RUN.monthNumerator(i, now))
                                .sum(),
                        RUN.monthNumerator(all, now));
                same(
                        origins.stream()
                                .mapToDouble(i -> RUN.monthDenominator(i, now))
                                .sum(),
                        RUN.monthDenominator(all, now));
                waited += RUN.monthNumerator(all, now);
            }
        }
        assertThat(waited).isPositive();
    }

    @Test
    void adoptionIsThatOfTheNiches() {
        List<String> niches = RUN.series().stream()
                .filter(series -> series.measure().key().equals("adoption"))
                .filter(series -> series.entity().equals("US") && !series.by().isEmpty())
                .map(Series::by)
                .toList();
        assertThat(niches).hasSize(4);
        for (int month = 0; month < MONTHS; month++) {
            for (String country : COUNTRIES) {
                int now = month;
                DoubleSummaryStatistics each = niches.stream()
                        .mapToDouble(niche -> read("adoption", country, niche, now))
                        .summaryStatistics();
                assertThat(read("adoption", country, "", month)).isBetween(each.getMin(), each.getMax());
            }
        }
    }

    @Test
    void onlyWhoWritesTogetherHasImpactTogether() {
        for (String pair : List.of(
                "US+CN", "US+UK", "EU+KR", "CN+KR")) { // one of each is large: somebody there writes alone every year
            int premium = Look.up(RUN, "impact_premium", pair, "");
            for (int year = 2016; year <= 2035; year++) {
                double papers = Look.years(RUN, "joint_papers", pair, "", year, year);
                assertThat(RUN.numerator(premium, year) > 0)
                        .as("%s in %d", pair, year)
                        .isEqualTo(papers > 0);
            }
        }
    }

    @Test
    void whoLeavesArrives() {
        for (int month = 0; month < MONTHS; month++) {
            int now = month;
            for (String country : COUNTRIES) {
                List<String> others =
                        COUNTRIES.stream().filter(each -> !each.equals(country)).toList();
                same(
                        others.stream()
                                .mapToDouble(to -> read("moves", country + ">" + to, "", now))
                                .sum(),
                        read("departures", country, "", now));
                same(
                        others.stream()
                                .mapToDouble(from -> read("moves", from + ">" + country, "", now))
                                .sum(),
                        read("moves_postdoc", country, "", now) + read("moves_worker", country, "", now));
                assertThat(read("moves_home", country, "", now))
                        .isEqualTo(read("moves_postdoc", country, "origin=" + country, now)
                                + read("moves_worker", country, "origin=" + country, now));
            }
        }
    }

    @Test
    void sharesAreShares() {
        double counted = 1 - SCENARIO.observer().unattributed();
        for (int month = 0; month < MONTHS; month++) {
            int now = month;
            double world = total(country -> read("compute_stock", country, "", now));
            for (String country : COUNTRIES) {
                same(read("compute_share", country, "", now), read("compute_stock", country, "", now) / world);
            }
            same(total(country -> read("downloads_share", country, "", now)), counted);
        }
    }

    @Test
    void aGapIsADifferenceOfCapabilities() {
        for (int month = 0; month < MONTHS; month++) {
            double points = read("capability", "US", "", month) - read("capability", "CN", "", month);
            same(read("capability_gap", "US>CN", "", month), points * Math.log(10) / 10);
            same(read("capability_gap", "CN>US", "", month), -points * Math.log(10) / 10);
        }
    }

    @Test
    void aLagReachesBackToWhenAnotherHadMore() {
        for (int month = 0; month < MONTHS; month++) {
            for (String country : COUNTRIES) {
                double level = read("capability", country, "", month);
                if (Double.isNaN(level)) {
                    continue; // it has no model yet
                }
                int passed = month;
                for (int then = month; then >= 0; then--) {
                    int at = then;
                    passed = COUNTRIES.stream()
                                    .anyMatch(other ->
                                            !other.equals(country) && read("capability", other, "", at) > level)
                            ? then
                            : passed;
                }
                assertThat(read("lag", country, "", month)).isEqualTo(month - passed);
            }
        }
    }

    @Test
    void aFrontierRunCostsItsComputeAtTodaysEfficiencyAndPrice() {
        TrainingParams training = SCENARIO.training();
        double flop = training.chip_speed() * training.utilisation() * 3 * 365.25 * 86400;
        for (int month = 0; month < MONTHS; month++) {
            for (String country : COUNTRIES) {
                double lnE = training.reference_ln_e() - read("efficiency", country, "", month);
                double cost = Math.exp(lnE) / flop * read("chip_price", "world", "", month);
                assertThat(read("frontier_cost", country, "", month)).isCloseTo(cost, within(1e-9 * cost));
            }
        }
    }

    @Test
    void partnershipsAreSuppliesBothWays() {
        for (int month = 0; month < MONTHS; month++) {
            assertThat(read("partnerships", "US+CN", "", month))
                    .isEqualTo(read("cross_border_suppliers", "US>CN", "", month)
                            + read("cross_border_suppliers", "CN>US", "", month));
        }
    }

    /** Two countries that spread research over architectures unlike each other are not quite alike. */
    @Test
    void similarityComparesTwoCountries() {
        for (int month = 0; month < MONTHS; month++) {
            double one = read("architecture_diversity", "US", "", month);
            double other = read("architecture_diversity", "CN", "", month);
            double alike = read("architecture_similarity", "US+CN", "", month);
            assertThat(alike).isBetween(0.0, 1 + 1e-12);
            assertThat(alike > 1 - 1e-12 && Math.abs(one - other) > 1e-6).isFalse();
        }
    }

    @Test
    void everyoneReadsArchitecturesAndTheRivalsReadModelLinesToo() {
        List<Series> uses = RUN.series().stream()
                .filter(series -> series.measure().key().equals("family_use"))
                .toList();
        assertThat(uses)
                .filteredOn(series -> series.entity().equals("architecture:moe"))
                .extracting(Series::by)
                .containsExactlyElementsOf(
                        COUNTRIES.stream().map(each -> "country=" + each).toList());
        assertThat(uses)
                .filteredOn(series -> series.entity().equals("lab:meta"))
                .extracting(Series::by)
                .containsExactly("country=US", "country=CN");
    }

    @Test
    void affinityIsAJointShareOverThatOfChance() {
        for (int month = 11; month < MONTHS; month += 12) {
            double all = read("venue_papers", "world", "", month);
            double us = read("venue_papers", "US", "", month);
            double cn = read("venue_papers", "CN", "", month);
            same(
                    read("affinity", "US+CN", "", month),
                    read("joint_share", "US+CN", "", month) / (us / all * (cn / all)));
        }
    }

    @Test
    void aPartIsNoMoreThanTheWhole() {
        for (int month = 0; month < MONTHS; month++) {
            for (String country : COUNTRIES) {
                atMost(read("releases", country, "variant=notable", month), read("releases", country, "", month));
                atMost(read("capability", country, "variant=open", month), read("capability", country, "", month));
                atMost(read("papers", country, "sector=industry", month), read("papers", country, "", month));
                atMost(read("papers", country, "variant=fractional", month), read("papers", country, "", month));
                atMost(read("academic_compute", country, "", month), read("compute_stock", country, "", month));
                atMost(
                        read("faculty", country, "", month),
                        read("researchers", country, "sector=academia", month)
                                + read("researchers", country, "sector=institute", month));
                atMost(read("efficiency_share", country, "", month), 1);
                atMost(read("safety_share", country, "", month), 1);
                atMost(read("adoption", country, "", month), 1);
            }
            atMost(
                    read("releases", "world", "variant=largest_by_firms", month),
                    read("releases", "world", "variant=largest", month));
            int now = month;
            atMost(read("releases", "world", "variant=largest", month), total(c -> read("releases", c, "", now)));
            atMost(read("concentration", "world", "", month), 1);
        }
    }

    private static void atMost(double part, double whole) {
        assertThat(Double.isNaN(part) || part >= 0 && part <= whole).isTrue();
    }
}
