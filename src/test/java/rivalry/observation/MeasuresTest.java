package rivalry.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Measures are in units that suit how their months make a year")
class MeasuresTest {
    @Test
    void aSumOverMonthsIsNoRateAMonth() {
        assertThat(Measures.all())
                .filteredOn(measure -> measure.yearly() == Yearly.SUM)
                .extracting(Measure::unit)
                .noneMatch(unit -> unit.contains("/"));
    }

    @Test
    void whatIsCalledAShareIsOne() {
        assertThat(Measures.all())
                .filteredOn(measure -> measure.key().endsWith("_share"))
                .isNotEmpty()
                .allMatch(Measure::isShare);
    }

    @Test
    void onlyAUnitThatSaysSomethingStandsBesideANumber() {
        assertThat(Measures.of("lag").unitBeside()).isEqualTo("months");
        assertThat(Measures.of("affinity").unitBeside()).isEmpty();
        assertThat(Measures.of("joint_share").unitBeside()).isEmpty();
    }
}
