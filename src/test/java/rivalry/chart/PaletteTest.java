package rivalry.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A country keeps its colour, and every label can be read")
class PaletteTest {
    @Test
    void knownCountriesHaveTheSameColourInEveryScenario() {
        assertThat(new Palette(List.of("CN", "US")).of("US"))
                .isEqualTo(new Palette(Imagined.countries().keySet()).of("US"));
    }

    @Test
    void unknownCountriesTakeFreeColoursAndNoTwoShareOne() {
        List<String> countries = List.of("US", "Alpha", "CN", "Beta");
        Palette palette = new Palette(countries);
        assertThat(countries.stream().map(palette::of)).doesNotHaveDuplicates();
        assertThat(palette.of("US")).isEqualTo(Palette.BLUE);
    }

    @Test
    void labelsHaveEnoughContrastInBothThemes() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int i = 0; i < 8; i++) {
                assertThat(Theme.contrast(theme.readable(Palette.ordinal(i)), theme.paper()))
                        .isGreaterThanOrEqualTo(4.5);
            }
            assertThat(Theme.contrast(theme.quiet(), theme.paper())).isGreaterThanOrEqualTo(4.5);
        }
    }
}
