package rivalry.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.chart.Change;
import rivalry.comparison.Difference;
import rivalry.comparison.Interval;
import rivalry.comparison.Verdict;

@DisplayName("A row of the table of verdicts")
class VerdictRowTest {
    private static VerdictRow row(double shareAbove, double smallest, double pHolm) {
        Interval interval = new Interval(2, 4);
        Difference difference = new Difference(10, 13, interval, shareAbove, 0.9, 7.5, 0.004, 20, false);
        Change change = new Change(
                "lag", "CN", "", "2026-2035", 10, 3, interval, smallest, true, Verdict.NO_PRACTICAL_DIFFERENCE);
        return VerdictRow.of("chips", change, difference, pHolm, Map.of("CN", "China"));
    }

    @Test
    void saysWhatItCompares() {
        VerdictRow row = row(0.9332, 2, 0.0456);
        assertThat(row.arm()).isEqualTo("chips");
        assertThat(row.measure()).isEqualTo("lag behind the frontier, China");
        assertThat(row.unit()).isEqualTo("months");
        assertThat(row.period()).isEqualTo("2026–2035");
        assertThat(row.baseline()).isEqualTo("10");
        assertThat(row.difference()).isEqualTo(new VerdictRow.Cell("+3", "1.50000"));
        assertThat(row.interval()).isEqualTo("+2 to +4");
        assertThat(row.percent()).isEqualTo(new VerdictRow.Cell("+30 %", "30.0000"));
        assertThat(row.above()).isEqualTo(new VerdictRow.Cell("93.3 %", "0.933200"));
        assertThat(row.gain()).isEqualTo(new VerdictRow.Cell("7.5 ×", "7.50000"));
        assertThat(row.p()).isEqualTo(new VerdictRow.Cell("0.046", "0.0456000"));
        assertThat(row.kind()).isEqualTo("no-practical-difference");
        assertThat(row.isHeadline()).isTrue();
    }

    @Test
    void whatThereIsNotIsADashAndSortsNowhere() {
        VerdictRow row = row(Double.NaN, 0, Double.NaN);
        assertThat(row.above()).isEqualTo(new VerdictRow.Cell("–", ""));
        assertThat(row.p()).isEqualTo(new VerdictRow.Cell("–", ""));
        assertThat(row.difference()).isEqualTo(new VerdictRow.Cell("+3", ""));
        assertThat(row(1, 2, 0.0004).p().text()).isEqualTo("< 0.001");
    }
}
