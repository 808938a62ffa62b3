package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.scenario.Lever;

class AmountTest {
    private static final Move CHIPS = move(Lever.CHIPS, 0.123456);
    private static final Move SUBSIDY = move(Lever.SUBSIDY_COMPUTE, 2.54321e9);

    private static Move move(Lever lever, double value) {
        return new Move(new Knob("US", Optional.empty(), lever), YearMonth.of(2026, 1), Optional.empty(), value);
    }

    @ParameterizedTest
    @CsvSource({"95 %,0.95", "95%,0.95", "0.95,0.95", ".5,0.5", "0,0", "100 %,1"})
    void shares(String typed, double value) {
        assertThat(Amount.read(CHIPS, typed)).isEqualTo(value);
    }

    @Test
    void money() {
        assertThat(Amount.read(SUBSIDY, "1.5 bn")).isEqualTo(1.5e9);
        assertThat(Amount.read(SUBSIDY, "200 M")).isEqualTo(2e8);
        assertThat(Amount.read(SUBSIDY, "3e9")).isEqualTo(3e9);
    }

    @Test
    void what_is_left_as_it_was_keeps_its_last_digit() {
        assertThat(Amount.read(CHIPS, Amount.print(CHIPS))).isEqualTo(0.123456);
        assertThat(Amount.read(SUBSIDY, Amount.print(SUBSIDY))).isEqualTo(2.54321e9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "120 %", "1.2", "-0.1", "NaN", "1 2", "95 %%"})
    void what_is_no_share(String typed) {
        assertThatThrownBy(() -> Amount.read(CHIPS, typed)).isInstanceOf(NumberFormatException.class);
    }
}
