package rivalry.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Levers: which of them press on relations")
class LeverTest {
    @Test
    void onlyRestrictionsOfAnotherCountryAreActs() {
        assertThat(Arrays.stream(Lever.values()).filter(Lever::isAct))
                .containsExactly(
                        Lever.CHIPS,
                        Lever.WEIGHTS,
                        Lever.CLOUD,
                        Lever.API,
                        Lever.RESEARCH_SECURITY,
                        Lever.MARKET_BAN,
                        Lever.VISA_STUDENT,
                        Lever.VISA_POSTDOC,
                        Lever.VISA_WORKER);
    }
}
