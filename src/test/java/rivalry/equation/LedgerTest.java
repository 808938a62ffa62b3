package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("payroll = share·Y, posts = payroll/w, w = w0·(posts/staff)^η_w  (E2)")
class LedgerTest {
    @Test
    void byHand() {
        assertThat(Ledger.payroll(Sample.MONEY, 1000)).isEqualTo(250);
        assertThat(Ledger.free(Sample.MONEY, 1000, 250, 100)).isEqualTo(800);
        assertThat(Ledger.posts(250, 5)).isEqualTo(50);
        assertThat(Ledger.wage(Sample.MONEY, 10, 400, 100)).isEqualTo(20, within(1e-12));
    }

    @Test
    void aPostThatNobodyFillsCostsNothing() {
        assertThat(Ledger.pay(250, 50, 10)).isEqualTo(50, within(1e-12));
        assertThat(Ledger.pay(250, 50, 0)).isZero();
        assertThat(Ledger.pay(250, 50, 60)).isEqualTo(250);
        assertThat(Ledger.pay(0, 0, 0)).isZero();
    }

    @Test
    void debtLeavesLessButNeverLessThanNothing() {
        assertThat(Ledger.free(Sample.MONEY, 1000, 250, -100)).isEqualTo(700);
        assertThat(Ledger.free(Sample.MONEY, 1000, 250, -1e9)).isZero();
    }

    @Test
    void contractsAbovePostsEndWithinTheLimit() {
        assertThat(Ledger.layoffs(Sample.MONEY, 99, 100)).isEqualTo(0.01, within(1e-12));
        assertThat(Ledger.layoffs(Sample.MONEY, 50, 100)).isEqualTo(0.03);
        assertThat(Ledger.layoffs(Sample.MONEY, 100, 100)).isZero();
        assertThat(Ledger.layoffs(Sample.MONEY, 0, 0)).isZero();
    }

    @Test
    void firmsPayAPremium() {
        assertThat(Ledger.wageAtRest(Sample.MONEY, 10, true)).isEqualTo(20);
        assertThat(Ledger.wageAtRest(Sample.MONEY, 10, false)).isEqualTo(10);
    }

    @Test
    void withoutPostsOrStaffPayRests() {
        assertThat(Ledger.wage(Sample.MONEY, 10, 0, 100)).isEqualTo(10);
        assertThat(Ledger.wage(Sample.MONEY, 10, 100, 0)).isEqualTo(10);
    }

    @Property
    void doublingMoneyDoublesPayAndKeepsPosts(@ForAll @DoubleRange(min = 1, max = 1e9) double income) {
        assertThat(Ledger.payroll(Sample.MONEY, 2 * income)).isEqualTo(2 * Ledger.payroll(Sample.MONEY, income));
        assertThat(Ledger.posts(2 * income, 2 * 7.0)).isEqualTo(Ledger.posts(income, 7.0));
    }
}
