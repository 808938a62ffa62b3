package rivalry.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Decomposition;
import rivalry.comparison.Estimate;
import rivalry.comparison.Interval;
import rivalry.comparison.Payoffs;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rung;
import rivalry.comparison.Scorecard;
import rivalry.comparison.SobolIndices;
import rivalry.observation.TinyHistory;
import rivalry.scenario.Game;
import rivalry.scenario.Quantity;
import rivalry.scenario.Scenario;
import rivalry.scenario.Target;

@DisplayName("The figures of studies put every number in its own row and say what is resolved")
class StudyFiguresTest {
    private static Estimate estimate(double low, double value, double high) {
        return new Estimate(value, new Interval(low, high));
    }

    /** The whisker in the row of a name. */
    private static Mark.Whisker row(Panel panel, String name) {
        int row = panel.y().names().indexOf(name);
        return panel.marks().stream()
                .filter(Mark.Whisker.class::isInstance)
                .map(Mark.Whisker.class::cast)
                .filter(each -> each.row() == row)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLadderReadsDownwardsInItsOrder() {
        Rung whole = new Rung("whole", 5, 8, 1, estimate(0, 0, 0));
        Map<String, Rung> alone = new LinkedHashMap<>();
        alone.put("ties", new Rung("ties", 3, 8, 2, estimate(0.5, 1, 1.5)));
        alone.put("leaks", new Rung("leaks", 6, 8, 0.9, estimate(-0.3, -0.1, 0.1)));
        Map<String, Rung> together = new LinkedHashMap<>();
        together.put("ties", alone.get("ties"));
        together.put("leaks", new Rung("leaks", 2, 8, 2.5, estimate(1, 1.5, 2)));

        Figure figure = LadderFigure.of("Ladder", 10, whole, alone, together);

        Panel apart = figure.panels().get(0);
        assertThat(apart.y().names()).containsExactly("leaks", "ties");
        Mark.Whisker ties = row(apart, "ties");
        assertThat(ties.note()).isEqualTo("−2");
        assertThat(ties.across()).containsExactly(1, 0.5, 1.5);
        assertThat(ties.colour()).isEqualTo(Palette.BLUE);
        assertThat(ties.isFirm()).isTrue();
        assertThat(row(apart, "leaks").colour()).isEqualTo(Palette.GREY);
        assertThat(row(apart, "leaks").isFirm()).isFalse();
        Mark.Whisker both = row(figure.panels().get(1), "leaks");
        assertThat(both.note()).isEqualTo("2");
        assertThat(both.centre()).isEqualTo(2.5);
        assertThat(both.isFirm()).isTrue();

        Map<String, Rung> same = Map.of("ties", new Rung("ties", 5, 8, 2, estimate(0.5, 1, 1.5)));
        Mark.Whisker few =
                row(LadderFigure.of("Ladder", 9, whole, same, same).panels().get(0), "ties");
        assertThat(few.note()).as("as many hits").isEqualTo("0");
        assertThat(few.isFirm()).as("of nine replicates").isFalse();
    }

    @Test
    void theScorecardsFarthestIsAtTheTopAndNoneLeavesTheFigure() {
        Map<String, Target> targets = new LinkedHashMap<>();
        targets.put("near", target("papers", 12.5));
        targets.put("far", target("moves", 60));
        Scorecard.Tally tally = new Scorecard.Tally(targets);
        for (int replicate = 0; replicate < 4; replicate++) {
            tally.add(
                    replicate,
                    new TinyHistory(1)
                            .flow("papers", "US", "", month -> 1)
                            .flow("moves", "US", "", month -> 1)
                            .build());
        }
        String years = ", of all the countries that anybody has ever counted, 2016 to 2025";

        Panel panel = FactsFigure.of(
                        tally.scorecard(), Map.of("near", "papers", "far", "moves from one to another" + years), 4)
                .panels()
                .get(0);

        assertThat(panel.y().names().get(0)).isEqualTo("papers");
        assertThat(panel.y().names().get(1)).startsWith("moves from one").endsWith(" … 2016 to 2025");
        Mark.Whisker far = row(panel, panel.y().names().get(1));
        assertThat(far.across()).as("48 units off").containsExactly(-10, -10, -10);
        assertThat(far.isFirm()).isTrue();
        Mark.Whisker near = row(panel, "papers");
        assertThat(near.centre()).isCloseTo(-0.5, within(1e-6));
        assertThat(near.colour()).isEqualTo(Palette.BLUE);
    }

    /** A band of one standard unit to either side. */
    private static Target target(String measure, double value) {
        Quantity quantity = new Quantity(measure, "US", Optional.empty(), "2016", Optional.empty());
        return new Target(
                "",
                quantity,
                Optional.empty(),
                value,
                value - 1.6448536,
                value + 1.6448536,
                Optional.empty(),
                1,
                "",
                "A");
    }

    @Test
    void partsStandBelowTheWhole() {
        Decomposition found = new Decomposition(
                List.of(new Decomposition.Part("visa_rules", estimate(1, 2, 3), estimate(0, 1, 2), estimate(3, 4, 5))),
                estimate(5, 6, 7),
                estimate(-3, -2, -1),
                20);
        Subject lag = new Subject("lag", "CN", "");

        Panel panel = new PartsFigure("both", lag, "2035", found, 2)
                .figure(Map.of())
                .orElseThrow()
                .panels()
                .get(0);

        assertThat(panel.y().names())
                .containsExactly("beyond the parts alone", "visa rules alone", "visa rules, share", "all together");
        assertThat(row(panel, "all together").across()).containsExactly(3, 2.5, 3.5);
        assertThat(row(panel, "visa rules, share").centre()).isEqualTo(2);
        assertThat(row(panel, "visa rules alone").centre()).isEqualTo(1);
        assertThat(row(panel, "beyond the parts alone").across()).containsExactly(-1, -1.5, -0.5);
        assertThat(row(panel, "beyond the parts alone").colour()).isEqualTo(Palette.VERMILLION);
        Decomposition idle = new Decomposition(found.parts(), estimate(0, 0, 0), found.synergy(), 20);
        assertThat(new PartsFigure("both", lag, "2035", idle, 2).figure(Map.of()))
                .isEmpty();
    }

    @Test
    void payoffsAreBlueWhereAPlayerGains() {
        Game.Term term = new Game.Term(
                "impact", "US", Optional.empty(), "2030", Optional.empty(), Optional.empty(), Optional.empty());
        Game.Choice choice = new Game.Choice("", Map.of());
        Map<String, Game.Choice> choices = new LinkedHashMap<>();
        choices.put("open", choice);
        choices.put("closed", choice);
        Map<String, Game.Player> players = new LinkedHashMap<>();
        players.put("US", new Game.Player(choices, Map.of("papers", term)));
        players.put("CN", new Game.Player(choices, Map.of("papers", term)));
        Game game = new Game("Game", "", Scenario.Kind.GAME, List.of(), players);
        double[][] gains = {{0, 1}, {2, -4}};
        Payoffs payoffs = new Payoffs(samples(gains), samples(new double[][] {{0, 0}, {0, 0}}), new Resampling(1));

        List<Mark> marks = PayoffMap.of(game, payoffs).get(0).panels().get(0).marks();

        List<Mark.Cell> cells = marks.stream()
                .filter(Mark.Cell.class::isInstance)
                .map(Mark.Cell.class::cast)
                .toList();
        assertThat(cells)
                .extracting(Mark.Cell::colour)
                .containsExactly(Palette.GREY, Palette.BLUE, Palette.BLUE, Palette.VERMILLION);
        assertThat(cells).extracting(Mark.Cell::value).containsExactly(0.0, 1.0, 2.0, -4.0);
        assertThat(cells).extracting(Mark.Cell::row).as("first choice on top").containsExactly(1.0, 1.0, 0.0, 0.0);
        assertThat(cells.get(3).depth()).isCloseTo(0.7, within(1e-12));
        assertThat(cells.get(1).depth()).isCloseTo(0.1 + 0.6 / 4, within(1e-12));
    }

    private static double[][][] samples(double[][] payoff) {
        double[][][] samples = new double[2][2][12];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                for (int k = 0; k < 12; k++) {
                    samples[i][j][k] = payoff[i][j] + k;
                }
            }
        }
        return samples;
    }

    @Test
    void aShareOfVarianceIsFilledAboveOnePerCentAndDrawnUpToOneAndAHalf() {
        SobolIndices much = new SobolIndices(estimate(0, 0, 0), estimate(0.02, 0.5, 1.8));
        SobolIndices little = new SobolIndices(estimate(0, 0, 0), estimate(-0.1, 0.01, 0.1));

        Panel panel = SensitivityFigure.of(List.of("lag-cn"), List.of("a", "b"), new SobolIndices[][] {{much, little}})
                .get(0)
                .panels()
                .get(0);

        assertThat(row(panel, "a").across()).containsExactly(0.5, 0.02, 1.5);
        assertThat(row(panel, "a").isFirm()).isTrue();
        assertThat(row(panel, "b").across()).containsExactly(0.01, 0, 0.1);
        assertThat(row(panel, "b").isFirm()).isFalse();
    }

    @Test
    void eachWaveLeavesItsShareOfTheSpace() {
        Panel space =
                CalibrationFigure.space(new double[] {0.25, 0.01}).panels().get(0);
        assertThat(space.y().names()).containsExactly("wave 2", "wave 1", "before");
        assertThat(row(space, "before").centre()).isEqualTo(100);
        assertThat(row(space, "wave 1").centre()).isEqualTo(25);
        assertThat(row(space, "wave 2").centre()).isEqualTo(1);
    }

    @Test
    void aRangeIsFilledWhereHistoryTellsSomething() {
        Panel ranges = CalibrationFigure.ranges(
                        List.of(
                                new CalibrationFigure.Narrowed("narrow", "1", 0.2, 0.5, 0.8),
                                new CalibrationFigure.Narrowed("moved", "2", 0.1, 0.7, 0.95),
                                new CalibrationFigure.Narrowed("free", "3", 0.05, 0.5, 0.95)),
                        30)
                .panels()
                .get(0);
        assertThat(row(ranges, "narrow").across()).containsExactly(0.5, 0.2, 0.8);
        assertThat(row(ranges, "narrow").isFirm()).isTrue();
        assertThat(row(ranges, "moved").isFirm()).isTrue();
        assertThat(row(ranges, "free").isFirm()).isFalse();
    }

    @Test
    void aSignedScaleRunsAlikeToBothSides() {
        assertThat(Scale.SIGNED.place(9)).isCloseTo(1, within(1e-15));
        assertThat(Scale.SIGNED.place(-99)).isCloseTo(-2, within(1e-15));
        assertThat(Scale.SIGNED.place(0)).isZero();
        assertThat(Scale.LOGARITHMIC.place(1000)).isCloseTo(3, within(1e-15));
        assertThat(Scale.LOGARITHMIC.place(0)).isNaN();
    }
}
