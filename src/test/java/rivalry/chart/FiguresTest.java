package rivalry.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a run")
class FiguresTest {
    private static final List<Figure> ALL = Figures.of(Imagined.run());

    @Test
    void aFigureWhoseMeasuresDoNotExistIsNotDrawn() {
        assertThat(Figures.of(new Imagined().fans())).isEmpty();
        assertThat(Figures.of(
                        new Imagined().monthly("lag", "CN", "", 0.1, t -> 12).fans()))
                .extracting(Figure::id)
                .containsExactly("lag");
    }

    @Test
    void namesAreFitForFilesAndNoTwoShareOne() {
        assertThat(ALL).extracting(Figure::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void theSameFigureHasTheSameBytes() {
        Figure figure = ALL.get(0);
        assertThat(Svg.of(figure, Theme.LIGHT)).isEqualTo(Svg.of(figure, Theme.LIGHT));
        assertThat(Png.of(figure, Theme.LIGHT)).isEqualTo(Png.of(figure, Theme.LIGHT));
    }

    @Test
    void everyIdInAPictureIsLedByItsFigure() {
        for (Figure figure : ALL) {
            String svg = new String(Svg.of(figure, Theme.LIGHT), StandardCharsets.UTF_8);
            assertThat(Pattern.compile("\\bid=\"([^\"]+)\"")
                            .matcher(svg)
                            .results()
                            .map(m -> m.group(1)))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.startsWith(figure.id() + "-"));
        }
    }

    @Test
    void aPictureSaysItsTitleInWords() {
        for (Figure figure : ALL) {
            assertThat(new String(Svg.of(figure, Theme.LIGHT), StandardCharsets.UTF_8))
                    .contains("<title")
                    .contains("<text");
        }
    }
}
