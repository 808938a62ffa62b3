package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import rivalry.scenario.Scenario;

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
        var training = SCENARIO.training();
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
            atMost(read("concentration", "world", "", month), 1);
        }
    }

    private static void atMost(double part, double whole) {
        assertThat(Double.isNaN(part) || part >= 0 && part <= whole).isTrue();
    }
}
