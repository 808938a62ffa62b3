package rivalry.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Interval;
import rivalry.comparison.Verdict;

@DisplayName("The figures of a comparison")
class ArmFiguresTest {
    private static final List<Figure> ONE = ArmFigures.of(ImaginedVersus.of("chips"));
    private static final List<Figure> TWO = ArmFigures.of(ImaginedVersus.of("chips", "visa-ban"));

    @Test
    void everyViewOfAComparisonIsThere() {
        assertThat(ONE)
                .extracting(Figure::id)
                .startsWith("differences-2026-2035", "differences-2035", "zero-sum-plane")
                .contains(
                        "headline-lag-cn",
                        "capability-by-country",
                        "impact-by-country",
                        "compute-by-channel",
                        "moves",
                        "cross-use-changes",
                        "joint-papers",
                        "ideas-and-breakthroughs")
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void aHeadlineShowsTheBaselineAsAGhostAndThePairedDifferenceBelow() {
        Figure lag = named(TWO, "headline-lag-cn");
        assertThat(lag.panels().get(0).lines())
                .extracting(Line::label)
                .containsExactly("baseline", "chips", "visa-ban");
        assertThat(lag.panels().get(0).lines().get(0).weight()).isEqualTo(Line.Weight.GHOST);
        Line difference = lag.panels().get(1).lines().get(0);
        assertThat(difference.y()[0]).isZero();
        assertThat(difference.low()[19]).isLessThan(difference.y()[19]);
        assertThat(difference.high()[19]).isGreaterThan(difference.y()[19]);
    }

    @Test
    void aDifferenceRunsThroughTheYearsInWhateverOrderTheyWereFound() {
        Versus full = ImaginedVersus.of("chips");
        Versus.Arm arm = full.arms().get(0);
        List<Change> found = new ArrayList<>(arm.changes());
        Collections.reverse(found);
        Versus.Arm other = new Versus.Arm(arm.name(), arm.fans(), found, arm.first(), arm.second(), arm.zeroSum());
        List<Figure> figures = ArmFigures.of(new Versus(full.baseline(), List.of(other)));
        Line line = named(figures, "headline-lag-cn").panels().get(1).lines().get(0);
        Line due = named(ONE, "headline-lag-cn").panels().get(1).lines().get(0);
        assertThat(line.x()).isSorted().containsExactly(due.x());
        assertThat(line.y()).containsExactly(due.y());
    }

    @Test
    void aLineThatRunsBackIsRefused() {
        assertThatThrownBy(
                        () -> new Line("back", Palette.GREY, Line.Weight.STRONG, new double[] {2, 1}, null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("back");
    }

    @Test
    void noArmWearsTheColourOfARival() {
        for (int i = 0; i < 5; i++) {
            assertThat(Palette.arm(i)).isNotIn(Palette.BLUE, Palette.VERMILLION);
        }
    }

    @Test
    void aDotIsFilledOnlyWhereSomethingIsResolved() {
        List<Mark.Whisker> dots = named(ONE, "differences-2026-2035").panels().get(0).marks().stream()
                .filter(Mark.Whisker.class::isInstance)
                .map(Mark.Whisker.class::cast)
                .toList();
        assertThat(dots).hasSizeGreaterThan(5).anyMatch(dot -> !dot.isFirm()).anyMatch(Mark.Whisker::isFirm);
        assertThat(dots).filteredOn(dot -> dot.note().equals("identical")).allMatch(dot -> !dot.isFirm());
    }

    @Test
    void differencesAreMultiplesOfTheSmallestEffect() {
        Mark.Whisker lag = named(ONE, "differences-2026-2035").panels().get(0).marks().stream()
                .filter(mark -> mark instanceof Mark.Whisker dot && dot.note().endsWith("months"))
                .map(Mark.Whisker.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(lag.centre()).isCloseTo(5, Offset.offset(1e-9)); // 10 % over 2 %
    }

    @Test
    void thePlaneHasFourQuadrantsAndACloudAnArm() {
        Panel plane = named(TWO, "zero-sum-plane").panels().get(0);
        assertThat(plane.marks()).filteredOn(Mark.Region.class::isInstance).hasSize(4);
        assertThat(plane.marks()).filteredOn(Mark.Cloud.class::isInstance).hasSize(2);
    }

    @Test
    void bothAxesOfThePlaneShowTheSameNumbers() {
        Placed plane =
                Svg.draw(named(TWO, "zero-sum-plane"), Theme.LIGHT).panels().get(0);
        assertThat(plane.x()).isEqualTo(plane.y());
        assertThat(plane.x().range().low()).isEqualTo(-plane.x().range().high());
    }

    @Test
    void namesBesideAnAxisEndTogetherWhateverTheirLength() {
        String svg = Svg.draw(named(ONE, "differences-2026-2035"), Theme.LIGHT).text();
        List<Double> ends = Pattern.compile("textLength=\"([0-9.]+)\" x=\"([0-9.]+)\"[^>]*>(?:Capability|Share|Lag)")
                .matcher(svg)
                .results()
                .map(words -> Double.parseDouble(words.group(1)) + Double.parseDouble(words.group(2)))
                .toList();
        assertThat(ends).hasSizeGreaterThan(3).allMatch(end -> Math.abs(end - ends.get(0)) <= 1);
    }

    @Test
    void withoutInnovationThereIsNoPlane() {
        Versus full = ImaginedVersus.of("chips");
        Versus.Arm arm = full.arms().get(0);
        Versus bare = new Versus(
                full.baseline(),
                List.of(new Versus.Arm(arm.name(), arm.fans(), arm.changes(), new double[0], new double[0], "")));
        assertThat(ArmFigures.of(bare)).extracting(Figure::id).doesNotContain("zero-sum-plane");
    }

    @Test
    void unresolvedCellsOfTheMatrixClaimNothing() {
        List<Mark> cells = named(ONE, "cross-use-changes").panels().get(0).marks();
        assertThat(cells).isNotEmpty().allSatisfy(mark -> assertThat(((Mark.Cell) mark).text())
                .isEqualTo("+10"));
        Change noise = new Change(
                "family_use",
                "lab:meta",
                "country=US",
                "2035",
                100,
                30,
                new Interval(-5, 65),
                2,
                false,
                Verdict.NOT_RESOLVED);
        Versus full = ImaginedVersus.of("chips");
        Versus.Arm unsure =
                new Versus.Arm("chips", full.arms().get(0).fans(), List.of(noise), new double[0], new double[0], "");
        Figure matrix = named(ArmFigures.of(new Versus(full.baseline(), List.of(unsure))), "cross-use-changes");
        assertThat(((Mark.Cell) matrix.panels().get(0).marks().get(0)).text()).isEqualTo("·");
    }

    @Test
    void scenariosSideBySideShareTheirAxes() {
        Figure channels = named(TWO, "compute-by-channel");
        assertThat(channels.rows()).isEqualTo(3);
        List<Placed> placed = Svg.draw(channels, Theme.LIGHT).panels();
        assertThat(placed)
                .extracting(each -> each.y().range())
                .containsOnly(placed.get(0).y().range());
    }

    @Test
    void aDoseCurveHasAPointADose() {
        List<Change> changes = List.of(dose(0, 0), dose(1, 0.4), dose(2, 1.1));
        Dose dose = new Dose("policies.tighter-chips.export_controls.chips", false, new double[] {0, 0.5, 1});
        Figure figure = dose.figure(changes, Map.of("CN", "China")).orElseThrow();
        assertThat(figure.panels().get(0).lines().get(0).y()).containsExactly(0, 0.4, 1.1);
        assertThat(figure.panels().get(0).lines().get(0).low())
                .containsExactly(new double[] {-0.2, 0.2, 0.9}, within(1e-12));
        assertThat(figure.panels().get(0).lines().get(0).high())
                .containsExactly(new double[] {0.2, 0.6, 1.3}, within(1e-12));
        assertThat(figure.title()).isEqualTo("Lag behind the frontier, China, mean of 2026–2035");
        assertThat(dose.figure(changes.subList(0, 2), Map.of())).isEmpty();
    }

    @Test
    void everyValueCanBePointedAt() {
        for (Figure figure : ONE) {
            for (Placed panel : Svg.draw(figure, Theme.LIGHT).panels()) {
                assertThat(Spot.of(panel)).isNotEmpty().allSatisfy(spot -> assertThat(
                                panel.data().outcode(spot.x(), spot.y()))
                        .as("%s: %s", figure.id(), spot)
                        .isZero());
            }
        }
    }

    private static Change dose(int i, double difference) {
        return new Change(
                "lag",
                "CN",
                "",
                "2026-2035",
                12,
                difference,
                new Interval(difference - 0.2, difference + 0.2),
                1,
                true,
                i == 0 ? Verdict.NOT_RESOLVED : Verdict.HIGHER);
    }

    private static Figure named(List<Figure> figures, String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }
}
