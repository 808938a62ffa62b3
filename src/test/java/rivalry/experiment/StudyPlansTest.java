package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.comparison.Centre;
import rivalry.comparison.Reading;
import rivalry.comparison.Runs;
import rivalry.comparison.Sample;
import rivalry.files.ScenarioReader;
import rivalry.observation.History;
import rivalry.observation.TinyHistory;
import rivalry.scenario.Claim;
import rivalry.scenario.Design;
import rivalry.scenario.Factor;
import rivalry.scenario.Game;
import rivalry.scenario.LongForm;
import rivalry.scenario.Prior;
import rivalry.scenario.Quantity;
import rivalry.scenario.Register;
import rivalry.scenario.Scenario;
import rivalry.scenario.Target;

@DisplayName("Studies say which worlds they play and what they read of them")
class StudyPlansTest {
    private static final Prior PRIOR = ScenarioReader.read(
                    Path.of("scenarios", "baseline.yaml"),
                    "draws: none",
                    "teams: {border: {value: 2, distribution: {uniform: [1, 3]}}}")
            .prior();
    private static final Factor BORDER =
            new Factor("teams.border", 2, 1, 3, LongForm.Status.USER, "", "", Optional.empty(), Optional.empty());
    private static final History RUN = new TinyHistory(5)
            .flow("papers", "US", "", month -> 2)
            .rate("joint_share", "US+CN", month -> 3, month -> 100)
            .build();

    private static Quantity quantity(String measure, String entity, String by, String period) {
        return new Quantity(measure, entity, Optional.ofNullable(by), period, Optional.empty());
    }

    private static double border(Arm arm) {
        return arm.prior().centre().teams().border();
    }

    @Test
    void aGamePlaysEveryPairOfChoicesRowByRowAndReadsBothObjectives() {
        Map<String, Game.Player> players = new LinkedHashMap<>();
        players.put("US", player("papers", 1.0, "open", "closed"));
        players.put("CN", player("papers", -2.0, "calm", "loud"));
        Game game = new Game("", "", Scenario.Kind.GAME, List.of(), players);
        GamePlan plan = new GamePlan(game, Arrays.asList(Arrays.asList(PRIOR, null), Arrays.asList(null, PRIOR)));
        assertThat(plan.arms())
                .extracting(Arm::name)
                .containsExactly("open / calm", "open / loud", "closed / calm", "closed / loud");
        assertThat(plan.arms()).extracting(Arm::prior).containsExactly(PRIOR, null, null, PRIOR);
        assertThat(plan.worth(RUN)).containsExactly(24, -48);
    }

    @Test
    void anObjectiveThatNoRunHasIsSaidSo() {
        Map<String, Game.Player> players = new LinkedHashMap<>();
        players.put("US", player("papers", 1.0, "open", "closed"));
        players.put("CN", player("patents", 1.0, "open", "closed"));
        GamePlan plan = new GamePlan(new Game("", "", Scenario.Kind.GAME, List.of(), players), List.of());
        assertThatThrownBy(() -> plan.worth(RUN))
                .isInstanceOf(Unreadable.class)
                .hasMessage("the model has no measure 'patents'");
    }

    private static Game.Player player(String measure, double weight, String... choices) {
        Map<String, Game.Choice> named = new LinkedHashMap<>();
        Arrays.stream(choices).forEach(name -> named.put(name, new Game.Choice("", Map.of())));
        Game.Term term = new Game.Term(
                measure, "US", Optional.empty(), "2016-2018", Optional.empty(), Optional.empty(), Optional.of(weight));
        return new Game.Player(named, Map.of("term", term));
    }

    @Test
    void aSensitivityAnalysisSetsItsFactorsAtTheCornersOfItsPaths() {
        SensitivityPlan plan = new SensitivityPlan(design("papers"), List.of(BORDER), PRIOR);
        List<Arm> path = plan.screening(7, new Trajectories.Trajectory(new double[][] {{0.25}, {1}}, new int[] {0}));
        assertThat(path).extracting(Arm::name).containsExactly("path 7 corner 0", "path 7 corner 1");
        assertThat(path).extracting(StudyPlansTest::border).containsExactly(1.5, 3.0);
        List<Arm> crossed = plan.crossed(new Crossed(new double[][] {{0}}, new double[][] {{0.5}}), List.of(BORDER));
        assertThat(crossed).extracting(Arm::name).containsExactly("A 0", "B 0", "A 0 but 0");
        assertThat(crossed).extracting(StudyPlansTest::border).containsExactly(1.0, 2.0, 2.0);
        assertThat(plan.read(RUN)).containsExactly(24);
        SensitivityPlan blind = new SensitivityPlan(design("patents"), List.of(BORDER), PRIOR);
        assertThatThrownBy(() -> blind.read(RUN)).isInstanceOf(Unreadable.class);
    }

    private static Design design(String output) {
        return new Design(
                "",
                "",
                Scenario.Kind.DESIGN,
                List.of(),
                null,
                Map.of("output", quantity(output, "US", null, "2016")),
                null,
                null);
    }

    @Test
    void aCalibrationPlaysUpToItsLastTarget() {
        CalibrationPlan plan = calibration();
        assertThat(plan.until()).isEqualTo(YearMonth.of(2020, 12));
        assertThat(plan.stated()[0]).isCloseTo(0.5, within(1e-12));
        Arm arm = plan.arm("set 1", new double[] {0.75}).orElseThrow();
        assertThat(arm.name()).isEqualTo("set 1");
        assertThat(border(arm)).isEqualTo(2.5);
    }

    /** What a scan reports is reckoned from the true share: what it finds of it, and what it takes for it by mistake. */
    @Test
    void aCalibrationReadsTheTruthAndSeesItAsTheScanWould() {
        CalibrationPlan plan = calibration();
        double[] read = plan.read(RUN);
        assertThat(read).containsExactly(24, 1, 36, 1200);
        var scan = PRIOR.centre().observer();
        double found = scan.sensitivity("US", "CN") + scan.drift() * 59 / 12;
        Centre[] centres = plan.centres(PRIOR.centre(), List.of(read, read, read));
        assertThat(centres[0].value()).isEqualTo(24);
        assertThat(centres[1].value()).isCloseTo(0.03 * found + 0.97 * (1 - scan.specificity()), within(1e-12));
    }

    private static CalibrationPlan calibration() {
        Map<String, Target> targets = new LinkedHashMap<>();
        targets.put("papers", target(quantity("papers", "US", null, "2017"), Optional.empty()));
        targets.put("joint", target(quantity("joint_share", "US+CN", "variant=reported", "2020"), Optional.of(5000.0)));
        return new CalibrationPlan(targets, List.of(BORDER), PRIOR);
    }

    private static Target target(Quantity quantity, Optional<Double> cases) {
        return new Target("", quantity, Optional.empty(), 5, 0, 10, cases, 1, "", "A");
    }

    @Test
    void claimsAreReadInTheBaselineAndInTheWorldsTheyName() {
        Claim.Term more = new Claim.Term(
                "papers",
                "US",
                Optional.empty(),
                "2030",
                Optional.empty(),
                Optional.empty(),
                Optional.of("ban"),
                Optional.of("baseline"));
        Claim.Trial trial = new Claim.Trial(
                Optional.empty(),
                Optional.of(more),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(0.0),
                Optional.empty(),
                Optional.empty());
        Claim claim = new Claim("", "", Claim.Nature.CAUSE, "", "", "", Map.of("more", trial), Optional.empty());
        Register register = new Register(
                "", "", Scenario.Kind.CLAIMS, "", 10, 10, Map.of(), Map.of("s1", claim, "s2", claim), Map.of());
        Map<String, Prior> worlds = new LinkedHashMap<>();
        List.of("baseline", "idle", "ban").forEach(world -> worlds.put(world, PRIOR));

        ClaimsPlan plan = new ClaimsPlan(register, Map.of(), worlds, List.of("s1"));

        assertThat(plan.ids()).containsExactly("s1");
        assertThat(plan.rivals()).containsExactly("US", "CN");
        assertThat(plan.ahead()).isEqualTo("2026-2035");
        assertThat(plan.arms()).extracting(Arm::name).containsExactly("baseline", "ban");
        Reading reading = new Reading(quantity("papers", "US", null, "2030"), Optional.empty());
        assertThat(plan.readings()).containsExactly(reading);
        Runs runs = plan.runs(2, (world, run) -> run == 0 ? new double[] {6, 2} : new double[0]);
        assertThat(runs.of("ban", reading)).containsExactly(new Sample(6, 2), Sample.NONE);
    }
}
