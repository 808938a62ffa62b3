package rivalry.luck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The normal distribution's shares and quantiles are those of the tables")
class NormalTest {
    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.975, 1.959963984540054", "0.05, -1.6448536269514722", "0.9986501019683699, 3"})
    void sharesAndQuantilesUndoEachOther(double share, double value) {
        assertThat(Normal.quantile(share)).isCloseTo(value, within(1e-9));
        assertThat(Normal.share(value)).isCloseTo(share, within(1e-9));
    }
}
