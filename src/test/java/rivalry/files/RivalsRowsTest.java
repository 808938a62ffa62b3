package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rivals;
import rivalry.comparison.SmallestEffects;
import rivalry.comparison.Twins;
import rivalry.observation.Yearly;

@DisplayName("What a comparison says of the rivals' innovation is asked of the years ahead and the last year")
class RivalsRowsTest {
    private static final Span SPAN = new Span(2016, 2036);
    private final RivalsRows rows = new RivalsRows(SPAN);

    private void hear(String measure, String entity, String by, double change) {
        double[] before = new double[12];
        Arrays.setAll(before, i -> 100 + i);
        double[] after = Arrays.stream(before).map(value -> value + change).toArray();
        Column column = new Column(measure, entity, by, Yearly.DECEMBER, Detail.Rows.YEARS);
        SummaryPeriod.of(SPAN).forEach(period -> rows.hear(column, period, Twins.ofValues(before, after)));
    }

    private List<Rivals> rivals() {
        return rows.rivals(new SmallestEffects(1, 0.02, 0.003), 0.7, new Resampling(1));
    }

    @Test
    void bothCountriesNeedTheirFrontierAndTheirPapers() {
        hear("capability", "US", "", 3);
        hear("capability", "CN", "", -3);
        hear("impact", "US", "", 0);
        assertThat(rivals()).isEmpty();
        hear("impact", "CN", "", 0);
        hear("capability", "US", "variant=open", 50);
        hear("capability", "EU", "", 50);
        hear("lag", "US", "", 50);
        assertThat(rivals()).extracting(Rivals::period).containsExactly("2036", "2026-2035");
        Rivals ahead = rivals().get(1);
        assertThat(ahead.first().changes()[0])
                .isPositive()
                .isEqualTo(-ahead.second().changes()[0]);
        assertThat(ahead.zeroSum().index()).isEqualTo(1);
    }
}
