package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.History;
import rivalry.observation.TinyHistory;
import rivalry.scenario.Quantity;
import rivalry.scenario.Quantity.Statistic;

@DisplayName("A gauge reads one number off one run, as the measure's years are summed up")
class GaugeTest {
    private static final History HISTORY = new TinyHistory(3)
            .flow("papers", "US", "sector=academia", month -> 2)
            .flow("papers", "US", "sector=industry", month -> 1)
            .flow("papers", "UK", "sector=industry;topic=vision", month -> 1)
            .flow("papers", "UK", "sector=industry;topic=language", month -> 3)
            .flow("papers", "UK", "sector=academia;topic=vision", month -> 7)
            .flow("papers", "CN", "", month -> month < 12 ? 1 : 2)
            .flow("moves", "US>CN", "", month -> 5)
            .flow("moves", "US>CN", "origin=CN", month -> 2)
            .flow("moves", "US>UK", "", month -> 3)
            .flow("moves", "US>CA", "", month -> 4)
            .stock("run", "US", "", month -> StrictMath.pow(2, month / 12.0))
            .rate("share", "US", month -> month, month -> 10)
            .rate("joint", "US+CN", month -> 1, month -> 4)
            .rate("joint", "US+UK", month -> 3, month -> 4)
            .build();

    private final Gauge gauge = new Gauge(HISTORY);

    private static Quantity quantity(String measure, String entity, String by, String period, Statistic statistic) {
        return new Quantity(measure, entity, Optional.ofNullable(by), period, Optional.ofNullable(statistic));
    }

    private double read(String measure, String entity, String by, String period, Statistic statistic) {
        return gauge.read(quantity(measure, entity, by, period, statistic)).value();
    }

    @Test
    void aFlowIsItsMeanYearOrItsSum() {
        assertThat(read("papers", "CN", null, "2016-2017", null)).isEqualTo(18);
        assertThat(read("papers", "CN", null, "2016-2017", Statistic.SUM)).isEqualTo(36);
    }

    @Test
    void whatIsNotAskedForIsSummedOver() {
        assertThat(read("papers", "US", null, "2016", null)).isEqualTo(36);
        assertThat(read("papers", "US", "sector=industry", "2016", null)).isEqualTo(12);
        assertThat(read("papers", "UK", "sector=industry", "2016", null)).isEqualTo(48);
        assertThat(read("papers", "UK", "topic=vision", "2016", null)).isEqualTo(96);
    }

    @Test
    void aStarSumsOverPartnersAndABarTakesTheLargest() {
        assertThat(read("moves", "US>*", null, "2016", null)).isEqualTo(144);
        assertThat(read("moves", "*>UK", null, "2016", null)).isEqualTo(36);
        assertThat(read("moves", "US>UK|US>CA|US>KR", null, "2016", null)).isEqualTo(48);
    }

    @Test
    void aStockIsItsDecembersAndGrowsByAYearlyFactor() {
        assertThat(read("run", "US", null, "2016", null)).isEqualTo(StrictMath.pow(2, 11 / 12.0));
        assertThat(read("run", "US", null, "2017-02", null)).isEqualTo(StrictMath.pow(2, 13 / 12.0));
        assertThat(read("run", "US", null, "2016-2018", Statistic.GROWTH)).isCloseTo(2, within(1e-12));
        double start = StrictMath.pow(2, 11 / 12.0);
        assertThat(read("run", "US", null, "2016-2018", Statistic.RISE))
                .isCloseTo((4 * start - start) / 2, within(1e-12));
    }

    @Test
    void aRateIsARatioOfSums() {
        assertThat(gauge.read(quantity("share", "US", null, "2016", null))).isEqualTo(new Sample(66, 120));
    }

    @Test
    void ratesAreNotSummed() {
        assertThat(read("joint", "*+CN", null, "2016", null)).isEqualTo(0.25);
        assertThat(read("joint", "US+*", null, "2016", null)).isNaN();
    }

    @Test
    void aQuotientKeepsItsTwoSums() {
        Sample sample = gauge.read(
                quantity("papers", "CN", null, "2017", null),
                Optional.of(quantity("papers", "US", null, "2017", null)));
        assertThat(sample).isEqualTo(new Sample(24, 36));
    }

    @Test
    void severalReadingsStandSideBySide() {
        List<Reading> readings = List.of(
                new Reading(quantity("share", "US", null, "2016", null), Optional.empty()),
                new Reading(
                        quantity("papers", "CN", null, "2017", null),
                        Optional.of(quantity("papers", "US", null, "2017", null))));
        assertThat(Gauge.read(readings, HISTORY)).containsExactly(66, 120, 24, 36);
    }

    @Test
    void saysWhyItCannotRead() {
        assertThat(gauge.obstacle(quantity("tension", "US", null, "2016", null)))
                .hasValue("the model has no measure 'tension'");
        assertThat(gauge.obstacle(quantity("papers", "KR", null, "2016", null)))
                .hasValue("no series of 'papers' for KR");
        assertThat(gauge.obstacle(quantity("papers", "US", "sector=army", "2016", null)))
                .hasValue("no series of 'papers' for US, sector=army");
        assertThat(gauge.obstacle(quantity("papers", "US", null, "2018-12", null)))
                .isEmpty();
        assertThat(gauge.obstacle(quantity("papers", "US", null, "2019-01", null)))
                .hasValue("the run does not play 2019-01");
        assertThat(gauge.obstacle(quantity("papers", "US", null, "2030", null))).hasValue("the run does not play 2030");
        assertThat(gauge.obstacle(quantity("papers", "US", null, "2016", null))).isEmpty();
        assertThat(gauge.read(quantity("tension", "US", null, "2016", null)).exists())
                .isFalse();
    }
}
