package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("accepted in expectation: Φ((ln impact − threshold)/sd)  (E29)")
class VenueAcceptanceTest {
    @Test
    void byHand() {
        assertThat(VenueAcceptance.chance(2, 2, 1)).isEqualTo(0.5, within(1e-7));
        assertThat(VenueAcceptance.chance(3.96, 2, 1)).isEqualTo(0.9750021, within(1e-6));
        assertThat(VenueAcceptance.chance(5.92, 2, 2)).isEqualTo(0.9750021, within(1e-6));
        assertThat(VenueAcceptance.spread(3, 4)).isEqualTo(5);
        assertThat(VenueAcceptance.normal(-9)).isZero();
        assertThat(VenueAcceptance.normal(9)).isEqualTo(1);
        assertThat(VenueAcceptance.density(0)).isEqualTo(0.3989422804, within(1e-9));
    }

    @Property
    void isSymmetricAndRises(@ForAll @DoubleRange(min = -8, max = 8) double z) {
        assertThat(VenueAcceptance.normal(z) + VenueAcceptance.normal(-z)).isEqualTo(1, within(1e-7));
        assertThat(VenueAcceptance.normal(z + 0.1)).isGreaterThanOrEqualTo(VenueAcceptance.normal(z) - 1e-7);
    }
}
