package rivalry.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Axes mark round numbers")
class RulerTest {
    @Test
    void anAmountStartsAtZero() {
        assertThat(marks(Axis.amount(""), 3, 21, 5)).containsExactly("0", "5", "10", "15", "20", "25");
    }

    @Test
    void aLevelNeedNotShowZero() {
        assertThat(marks(Axis.level(""), 98, 131, 4)).containsExactly("90", "100", "110", "120", "130", "140");
    }

    @Test
    void aShareNeverPassesTheWhole() {
        assertThat(marks(Axis.share(""), 0.1, 0.97, 3)).containsExactly("0 %", "50 %", "100 %");
    }

    @Test
    void aDifferenceShowsBothSidesOfZero() {
        assertThat(marks(Axis.amount(""), -3, 2, 5)).containsExactly("−3", "−2", "−1", "0", "1", "2");
    }

    @Test
    void nothingButZerosHasMarksOneCanImagine() {
        assertThat(marks(Axis.amount(""), 0, 0, 2)).containsExactly("0", "0.5", "1");
    }

    @Test
    void yearsAreWholeAndAtEvenSteps() {
        assertThat(marks(Axis.YEARS, 2016, 2035.92, 12))
                .containsExactly("2016", "2018", "2020", "2022", "2024", "2026", "2028", "2030", "2032", "2034");
        assertThat(marks(Axis.YEARS, 2016, 2035.92, 5)).containsExactly("2020", "2025", "2030", "2035");
    }

    @Test
    void aLogarithmicAxisMarksDecades() {
        assertThat(marks(Axis.logarithmic(""), 3.2, 7.1, 6)).containsExactly("1 k", "10 k", "100 k", "1 M", "10 M");
    }

    @Test
    void aConstantSeriesStillHasAnAxis() {
        Ruler ruler = Ruler.of(Axis.level(""), new Range(7, 7), 5);
        assertThat(ruler.range().length()).isPositive();
    }

    @Test
    void aSingleYearStillHasAnAxis() {
        Ruler ruler = Ruler.of(Axis.YEARS, new Range(2030, 2030), 5);
        assertThat(ruler.range().length()).isPositive();
        assertThat(ruler.marks()).extracting(Ruler.Mark::text).containsExactly("2030");
    }

    private static List<String> marks(Axis axis, double low, double high, int most) {
        return Ruler.of(axis, new Range(low, high), most).marks().stream()
                .map(Ruler.Mark::text)
                .toList();
    }
}
