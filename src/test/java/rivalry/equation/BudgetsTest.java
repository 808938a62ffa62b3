package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("money_l ∝ weight_l·exp(χ_b·(cap_l − mean)), country money = capex + private  (E1)")
class BudgetsTest {
    @Test
    void countryMoneyByHand() {
        assertThat(Budgets.countryMoney(Sample.MONEY, 100, 40, 0)).isEqualTo(110);
        assertThat(Budgets.countryMoney(Sample.MONEY, 100, 40, 5)).isEqualTo(111);
    }

    @Test
    void aLeadCountsNoFurtherThanTenPoints() {
        assertThat(Budgets.countryMoney(Sample.MONEY, 0, 40, 30))
                .isEqualTo(Budgets.countryMoney(Sample.MONEY, 0, 40, 10));
        assertThat(Budgets.countryMoney(Sample.MONEY, 0, 40, -30)).isEqualTo(8);
    }

    @Test
    void pullByHand() {
        assertThat(Budgets.pull(Sample.MONEY, 3, 110, 100)).isCloseTo(3 * Math.E, within(1e-12));
        assertThat(Budgets.pull(Sample.MONEY, 3, 200, 100)).isCloseTo(3 * Math.exp(2), within(1e-12));
        assertThat(Budgets.pull(Sample.MONEY, 0, 200, 100)).isZero();
    }

    @Property
    void sharesKeepTheirSum(
            @ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @DoubleRange(min = 0, max = 1) double target) {
        double sum = Budgets.share(Sample.MONEY, share, target) + Budgets.share(Sample.MONEY, 1 - share, 1 - target);
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void aShareGoesAPartOfTheWayToItsTarget() {
        assertThat(Budgets.share(Sample.MONEY, 0.2, 0.6)).isCloseTo(0.4, within(1e-12));
    }
}
