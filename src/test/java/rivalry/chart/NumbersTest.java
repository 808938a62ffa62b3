package rivalry.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers read as a person would write them")
class NumbersTest {
    @Test
    void amountsTakeTheWordOfTheirSize() {
        assertThat(Numbers.HUMAN.print(0)).isEqualTo("0");
        assertThat(Numbers.HUMAN.print(0.25)).isEqualTo("0.25");
        assertThat(Numbers.HUMAN.print(950)).isEqualTo("950");
        assertThat(Numbers.HUMAN.print(999.9)).isEqualTo("1 k");
        assertThat(Numbers.HUMAN.print(47_715)).isEqualTo("47.7 k");
        assertThat(Numbers.HUMAN.print(3.5e6)).isEqualTo("3.5 M");
        assertThat(Numbers.HUMAN.print(-4.1e11)).isEqualTo("−410 bn");
    }

    @Test
    void whatNoWordIsForHasItsPowerOfTen() {
        assertThat(Numbers.HUMAN.print(999e12)).isEqualTo("999 tn");
        assertThat(Numbers.HUMAN.print(1e15)).isEqualTo("1e15");
        assertThat(Numbers.HUMAN.print(2.0778360e27)).isEqualTo("2.08e27");
        assertThat(Numbers.HUMAN.printSigned(-3.3e24)).isEqualTo("−3.3e24");
        assertThat(Numbers.HUMAN.printSigned(6.7e25)).isEqualTo("+6.7e25");
        assertThat(Numbers.HUMAN.print(Double.POSITIVE_INFINITY)).doesNotContain("e");
    }

    @Test
    void whatIsTinyHasItsPowerOfTenToo() {
        assertThat(Numbers.HUMAN.print(0.00012345)).isEqualTo("0.000123");
        assertThat(Numbers.HUMAN.print(0.00009999)).isEqualTo("0.0001");
        assertThat(Numbers.HUMAN.print(0.00005)).isEqualTo("5e−5");
        assertThat(Numbers.HUMAN.printSigned(-0.00000109)).isEqualTo("−1.09e−6");
        assertThat(Numbers.POINTS.printSigned(1.1e-14)).isEqualTo("+1.1e−12");
        assertThat(Numbers.PERCENT.print(2e-8)).isEqualTo("2e−6 %");
    }

    @Test
    void sharesAreInPerCent() {
        assertThat(Numbers.PERCENT.print(0.0298)).isEqualTo("2.98 %");
        assertThat(Numbers.PERCENT.print(1)).isEqualTo("100 %");
    }

    @Test
    void yearsHaveNoComma() {
        assertThat(Numbers.YEAR.print(2026)).isEqualTo("2026");
    }
}
