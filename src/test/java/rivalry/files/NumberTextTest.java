package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("numbers in data files: eight digits, a point, alike everywhere")
class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1.5, -1.5",
        "1234567.891, 1234567.9",
        "123456789012, 123456790000",
        "0.1, 0.1",
        "0.3333333333333333, 0.33333333",
        "0.00001, 0.00001",
        "0.0000123456789, 0.000012345679",
        "0.000001, 1e-6",
        "0.00000015, 1.5e-7",
        "999999999.9, 1000000000",
        "0.99999999999, 1",
        "1e15, 1e15",
        "1.25e25, 1.25e25",
        "1.5e300, 1.5e300",
        "2.5e-300, 2.5e-300",
        "4.9e-324, 4.9406565e-324",
        "1.7976931348623157e308, 1.7976931e308"
    })
    void byHand(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void whatDoesNotExistIsEmpty(double value) {
        assertThat(NumberText.of(value)).isEmpty();
    }

    @Property
    void readsBackToTheNumberRoundedToEightDigits(@ForAll double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal back = new BigDecimal(NumberText.of(value));
        BigDecimal unit = exact.signum() == 0
                ? BigDecimal.ONE
                : exact.round(new MathContext(8, RoundingMode.HALF_EVEN)).ulp();
        // half a unit of the eighth digit, and a hair for the one rounding of the scaling
        assertThat(back.subtract(exact).abs()).isLessThanOrEqualTo(unit.multiply(new BigDecimal("0.50001")));
    }

    @ParameterizedTest
    @CsvSource({"fr", "tr", "ar"})
    void theLocaleChangesNothing(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(NumberText.of(-123456.25)).isEqualTo("-123456.25");
        } finally {
            Locale.setDefault(before);
        }
    }
}
