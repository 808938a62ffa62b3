package rivalry.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is of the two rivals, and what is of one of them and another")
class HeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "US, true, true",
        "US+CN, true, true",
        "CN>US, true, true",
        "US>UK, false, true",
        "KR+CN, false, true",
        "UK+KR, false, false",
        "world, false, false",
        "CNX, false, false"
    })
    void ofRivals(String entity, boolean ofRivals, boolean withARival) {
        assertThat(Headline.isOfRivals(entity)).isEqualTo(ofRivals);
        assertThat(Headline.isWithARival(entity)).isEqualTo(withARival);
    }
}
