package rivalry.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.Horizon;

@DisplayName("The figures of a run")
class FiguresTest {
    private static final List<Figure> ALL = Figures.of(Imagined.run());

    @Test
    void aFigureWhoseMeasuresDoNotExistIsNotDrawn() {
        assertThat(Figures.of(new Imagined().fans())).isEmpty();
        assertThat(Figures.of(
                        new Imagined().yearly("lag", "CN", "", 0.1, t -> 12).fans()))
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

    @Test
    void marksInNamesStayWordsInThePicture() throws Exception {
        Fans run = new Imagined().yearly("lag", "CN", "", 0.1, t -> 12).fans();
        String name = "<script>&\"'中国 é";
        Fans named = new Fans(name, 20, run.horizon(), Map.of("US", "US", "CN", name), Map.of(), run.fans());
        byte[] svg = Svg.of(Figures.of(named).get(0), Theme.LIGHT);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent()).contains(name);
    }

    @Test
    void everyCountryHasItsLineTheRivalsLastAndWithTheirBands() {
        Imagined run = new Imagined().yearly("idea_stock", "US", "", 0.1, t -> t);
        for (String country : List.of("US", "CN", "EU")) {
            run.yearly("breakthrough_hazard", country, "", 0.1, t -> country.equals("EU") ? t / 2 : t);
        }
        Panel hazard = Figures.of(run.fans()).get(0).panels().get(1);
        assertThat(hazard.lines()).extracting(Line::label).containsExactly("European Union", "United States", "China");
        Line faint = hazard.lines().get(0);
        assertThat(faint.weight()).isEqualTo(Line.Weight.FAINT);
        assertThat(faint.y()[0]).isEqualTo(1008);
        assertThat(faint.hasBand()).isFalse();
        assertThat(hazard.lines().get(2).hasBand()).isTrue();
    }

    @Test
    void crossUseShowsTheSixMostUsedFamiliesInBothCountries() {
        Figure figure =
                ALL.stream().filter(f -> f.id().equals("cross-use")).findFirst().orElseThrow();
        assertThat(figure.panels())
                .allSatisfy(panel -> assertThat(panel.lines()).hasSize(6));
        assertThat(figure.panels().get(0).lines()).extracting(Line::label).contains("Meta", "Alibaba Qwen");
    }

    @Test
    void oneReplicateIsCalledOne() {
        Fans run = new Imagined().yearly("lag", "CN", "", 0, t -> 12).fans();
        Fans alone = new Fans("Baseline", 1, run.horizon(), run.countries(), run.families(), run.fans());
        assertThat(Figures.of(alone).get(0).subtitle()).isEqualTo("Baseline  ·  one replicate");
    }

    @Test
    void aRunThatEndsWithHistoryHasNoWhatIf() {
        Fans run = new Imagined().yearly("lag", "CN", "", 0.1, t -> 12).fans();
        Horizon past = new Horizon(YearMonth.of(2016, 1), YearMonth.of(2025, 12), YearMonth.of(2025, 12));
        Figure figure = Figures.of(new Fans("Past", 5, past, run.countries(), run.families(), run.fans()))
                .get(0);
        assertThat(figure.panels().get(0).split()).isEmpty();
        assertThat(figure.title()).endsWith("12 months in 2025");
        assertThat(Png.of(figure, Theme.DARK)).isNotEmpty();
    }

    @Test
    void aStretchOfYearsIsToldByItsOwnEnds() {
        assertThat(lagOver(2016, 2025, 2030).title()).endsWith("10 months in 2025, 15 in 2030");
        assertThat(lagOver(2016, 2020).title()).endsWith("5 months in 2020");
        assertThat(lagOver(2027, 2030).title()).endsWith("15 months in 2030");
    }

    private static Figure lagOver(int... years) {
        double[] shown = IntStream.of(years).asDoubleStream().toArray();
        double[] lags = DoubleStream.of(shown).map(year -> year - 2015).toArray();
        Fan lag = new Fan("lag", "CN", "", shown, lags, lags, lags);
        Fans fans = new Fans("Part", 5, Imagined.HORIZON, Imagined.countries(), Map.of(), List.of(lag));
        return Figures.of(fans).get(0);
    }

    @Test
    void valuesThatDoNotExistBreakTheLine() {
        Fans run = new Imagined()
                .yearly("lag", "CN", "", 0.1, t -> t < 2020 ? Double.NaN : 12)
                .fans();
        assertThat(Svg.of(Figures.of(run).get(0), Theme.LIGHT)).isNotEmpty();
    }

    @Test
    void whereHistoryEndsIsToldOnlyAmongTheYearsShown() {
        assertThat(picture(2025, 2026)).contains("what-if");
        assertThat(picture(2016, 2025)).doesNotContain("what-if");
        assertThat(picture(2026, 2035)).doesNotContain("what-if");
    }

    @Test
    void aSingleYearIsADot() {
        Pattern curve = Pattern.compile(" d=\"M[0-9. ]+ C");
        assertThat(picture(2020)).containsPattern(curve).doesNotContain("NaN");
        assertThat(picture(2019, 2020)).doesNotContainPattern(curve);
    }

    private static String picture(int... years) {
        return new String(Svg.of(lagOver(years), Theme.LIGHT), StandardCharsets.UTF_8);
    }

    @Test
    void noPictureHoldsANumberThatIsNone() {
        for (Figure figure : ALL) {
            assertThat(new String(Svg.of(figure, Theme.LIGHT), StandardCharsets.UTF_8))
                    .as(figure.id())
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity");
        }
    }

    @Test
    void allOfThemTakeLittleTime() {
        ALL.forEach(figure -> Png.of(figure, Theme.LIGHT)); // warm
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        for (Figure figure : ALL) {
            Svg.of(figure, Theme.LIGHT);
            Png.of(figure, Theme.LIGHT);
        }
        assertThat(clock.getCurrentThreadCpuTime() - before).isLessThan(2_000_000_000L);
    }
}
