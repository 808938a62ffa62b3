package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.History;

@DisplayName("D03 where there is no lab, there is no best lab")
class D03_WhereThereIsNoLab {
    @Test
    void itsNumbersDoNotExist() {
        History run = Plays.play(
                Plays.SMALL,
                "labs: {naver: none, samsung: none, kr-firms: none, kaist-snu: none, kr-universities: none}");
        for (String measure : List.of("capability", "lag", "efficiency", "frontier_cost", "largest_run")) {
            for (int year = 2016; year <= 2035; year++) {
                assertThat(Look.years(run, measure, "KR", "", year, year))
                        .as("%s in %d", measure, year)
                        .isNaN();
            }
        }
    }
}
