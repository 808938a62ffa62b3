package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.experiment.Run;
import rivalry.luck.Draws;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;

@DisplayName("A05 in half dollars everything without dollars stays as it was, bit for bit")
class A05_DoublingMoneyChangesOnlyMoney {
    @ParameterizedTest
    @MethodSource("rivalry.story.Plays#cases")
    void allAmountsDoubled(Plays.Case each) {
        Scenario scenario = each.prior().draw(new Draws(each.seed(), 0), 0);
        Bits.same(
                Run.play(new Prior(scenario), each.seed(), 0),
                Run.play(new Prior(Money.doubled(scenario)), each.seed(), 0),
                series -> Money.power(series.measure().unit()) == 0,
                UnaryOperator.identity());
    }

    @Test
    void unitsArePowersOfMoney() {
        assertThat(Money.power("US$/month")).isEqualTo(1);
        assertThat(Money.power("H100e/US$")).isEqualTo(-1);
        assertThat(Money.power("1/month")).isZero();
    }

    @Test
    void moneyItselfIsDoubled() {
        Scenario scenario = Plays.prior().centre();
        assertThat(Money.doubled(scenario).compute().price())
                .isEqualTo(2 * scenario.compute().price());
        assertThat(Money.doubled(scenario).tables().ai_capex().rows().get(0).value())
                .isEqualTo(2 * scenario.tables().ai_capex().rows().get(0).value());
    }
}
