package rivalry.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A period is a year, years, a month or months, and is written as it is read")
class PeriodTest {
    @Test
    void aYearRunsFromJanuaryToDecember() {
        Period year = Period.of("2025");
        assertThat(year.first()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(year.last()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(year.months()).isEqualTo(12);
    }

    @Test
    void monthsMayCrossYears() {
        Period months = Period.of("2024-09..2025-08");
        assertThat(months.months()).isEqualTo(12);
        assertThat(months.isWholeYears()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2016-2018", "2024-12", "2024-09..2025-08"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Period.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-13", "2018-2016", "last year", "2024-12..2024-01", "2024-09..2025-13"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(text));
    }

    @Test
    void whatIsRefusedIsToldWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of("2024-09..2025-13"))
                .withMessageStartingWith("'2024-09..2025-13' is no period");
    }
}
