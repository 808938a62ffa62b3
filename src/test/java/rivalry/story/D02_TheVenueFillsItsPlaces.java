package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.observation.History;
import rivalry.scenario.Table;

@DisplayName(
        "D02 the top conference takes as many papers as it has room for, and each has authors from somewhere (E29)")
class D02_TheVenueFillsItsPlaces {
    @ParameterizedTest
    @MethodSource("rivalry.story.Plays#cases")
    void everyYear(Plays.Case each) {
        History run = each.play();
        for (Table.Row row : each.prior().centre().tables().venue_capacity().rows()) {
            if (row.year() > 2025) {
                continue;
            }
            double papers = Look.years(run, "venue_papers", "world", "", row.year(), row.year());
            assertThat(papers).as("%d", row.year()).isCloseTo(row.value(), Percentage.withPercentage(2.5));
            double from = 0;
            double at = 0;
            for (String country : each.prior().centre().countries().keySet()) {
                from += Look.years(run, "elite_share", "world", "origin=" + country, row.year(), row.year());
                at += Look.years(run, "elite_share", "world", "place=" + country, row.year(), row.year());
            }
            assertThat(from).isCloseTo(1, Percentage.withPercentage(1e-9));
            assertThat(at).isCloseTo(1, Percentage.withPercentage(1e-9));
        }
    }
}
