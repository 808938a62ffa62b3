package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.Quantity;
import rivalry.scenario.Target;

@DisplayName("A target's words stand alone, wherever its row is printed")
class TargetWordsTest {
    private static Map<String, String> words(String... says) {
        Map<String, Target> targets = new LinkedHashMap<>();
        Quantity quantity = new Quantity("lag", "CN", Optional.empty(), "2023", Optional.empty());
        for (String each : says) {
            targets.put(
                    "row" + targets.size(),
                    new Target(each, quantity, Optional.empty(), 2, 1, 3, Optional.empty(), 1, "", "A"));
        }
        return TargetWords.of(targets);
    }

    @Test
    void theSameInAnotherYearIsWrittenOut() {
        assertThat(words("lag, 2023: thirteen months", "the same, 2024", "the same, 2025; band assumed"))
                .containsValues("lag, 2023: thirteen months", "lag, 2024", "lag, 2025; band assumed");
    }

    @Test
    void theSameOfAnotherKindKeepsItsSign() {
        assertThat(words(
                        "sign: impact over others, 2016 to 2025; band is the sign",
                        "sign: the same of like teams; band"))
                .containsEntry("row1", "sign: impact over others of like teams; band");
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertThat(words("in 2020 about the same, 2021")).containsEntry("row0", "in 2020 about the same, 2021");
    }

    @Test
    void briefIsTheFirstClause() {
        assertThat(TargetWords.brief("sign: joint papers, 2025: 141; band")).isEqualTo("joint papers, 2025");
        assertThat(TargetWords.brief("US share")).isEqualTo("US share");
    }
}
