package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.observation.History;

@DisplayName("D01 the countries' shares of the world sum to one in every month")
class D01_SharesSumToOne {
    @ParameterizedTest
    @MethodSource("rivalry.story.Plays#cases")
    void compute(Plays.Case each) {
        History run = each.play();
        Set<String> countries = each.prior().centre().countries().keySet();
        for (int month = 0; month < run.horizon().months(); month++) {
            double sum = 0;
            for (String country : countries) {
                sum += Look.month(run, "compute_share", country, month);
            }
            assertThat(sum).isCloseTo(1, Offset.offset(1e-12));
        }
    }
}
