package rivalry.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, and every rule catches the violation planted for it. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = Room.house();
    private static final JavaClasses PLANTED = Room.planted();
    private static final List<Source> SOURCES = Source.under(Source.MAIN);
    private static final List<Source> PLANTED_SOURCES = Source.under(Source.PLANTED);

    private record Case(String says, ArchRule rule, List<String> plants) {
        Case(String says, ArchRule rule, String... plants) {
            this(says, rule, List.of(plants));
        }
    }

    private static final List<Case> RULES = List.of(
            new Case(
                    "every class lives in a listed package",
                    ArrowRules.EVERY_CLASS_LIVES_IN_A_LISTED_PACKAGE,
                    "attic.LivesNowhere"),
            new Case(
                    "arrows hold",
                    ArrowRules.ARROWS_HOLD,
                    "equation.LooksUpLuck",
                    "chart.KnowsTheWorld",
                    "comparison.KnowsTheWorldToo",
                    "files.KnowsARun"),
            new Case("no cycles", ArrowRules.NO_CYCLES, "luck.HalfACycle"),
            new Case("MASON only in world and gui", ArrowRules.MASON_ENGINE_ONLY_IN_WORLD, "experiment.Schedules"),
            new Case("of MASON only the engine in world", ArrowRules.OTHER_MASON_ONLY_IN_GUI, "world.HasABag"),
            new Case(
                    "the window adds no model",
                    ArrowRules.THE_WINDOW_ADDS_NO_MODEL,
                    "gui.PlaysItsOwnWorld",
                    "gui.Computes"),
            new Case("drawing only in chart and gui", ArrowRules.DRAWING_ONLY_IN_CHART_AND_GUI, "cli.Draws"),
            new Case(
                    "only the recorder reads measures",
                    ArrowRules.ONLY_THE_RECORDER_READS_MEASURES,
                    "observation.ReadsAMeasure"),
            new Case("no files in the model", SameBitsRules.NO_FILES, "world.ReadsAFile"),
            new Case("no clock in the model", SameBitsRules.NO_CLOCK, "world.LooksAtTheClock", "luck.LooksAtTheDate"),
            new Case("no default locale in the model", SameBitsRules.NO_DEFAULT_LOCALE, "scenario.SpeaksLocally"),
            new Case(
                    "no collection whose order varies",
                    SameBitsRules.NO_COLLECTION_WHOSE_ORDER_VARIES,
                    "world.HasAHashMap",
                    "world.HasASetOf",
                    "world.CollectsToAMap"),
            new Case("one run is one thread", SameBitsRules.ONE_RUN_IS_ONE_THREAD, "world.RunsInParallel"),
            new Case(
                    "luck is looked up",
                    SameBitsRules.LUCK_IS_LOOKED_UP,
                    "luck.ConsumesLuck",
                    "world.UsesMasonsLuck",
                    "equation.CallsMathRandom"),
            new Case(
                    "strict transcendental functions",
                    SameBitsRules.STRICT_MATH,
                    "equation.UsesMathExp",
                    "equation.UsesFastMath"),
            new Case("statics are final", StyleRules.STATICS_ARE_FINAL, "world.RemembersStatically"),
            new Case("no name that says nothing", StyleRules.NO_EMPTY_NAMES, "world.LabManager", "world.LabImpl"),
            new Case("no get prefix", StyleRules.NO_GET, "world.GetsThings"),
            new Case("disk only in files", StyleRules.DISK_ONLY_IN_FILES, "chart.WritesToDisk"));

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return RULES.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.says(), () -> each.rule().allowEmptyShould(true).check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> a_planted_violation_is_caught() {
        return RULES.stream().flatMap(each -> each.plants().stream()
                .map(plant -> DynamicTest.dynamicTest(each.says() + ": " + plant, () -> assertThat(
                                each.rule().evaluate(PLANTED).getFailureReport().toString())
                        .contains("planted.rivalry." + plant))));
    }

    @Test
    void every_package_says_what_it_holds_never_holds_and_may_use() {
        assertThat(SourceRules.packagesThatDoNotSayWhatTheyHold(Source.MAIN)).isEmpty();
        assertThat(SourceRules.packagesThatDoNotSayWhatTheyHold(Source.PLANTED)).contains("attic");
    }

    @Test
    void every_equation_carries_its_number() {
        assertThat(SourceRules.equationsWithoutNumber(SOURCES)).isEmpty();
        assertThat(SourceRules.equationsWithoutNumber(PLANTED_SOURCES)).contains("UsesMathExp.java grow");
    }

    @Test
    void world_knows_no_rule() {
        List<Source> world = SOURCES.stream()
                .filter(source -> source.file().endsWith("world/World.java"))
                .toList();
        assertThat(world).hasSize(1);
        assertThat(SourceRules.filesLongerThan(150, world)).isEmpty();
        assertThat(SourceRules.filesLongerThan(150, PLANTED_SOURCES)).anyMatch(s -> s.startsWith("TooLong.java"));
    }

    @Test
    void files_and_methods_are_short() {
        assertThat(SourceRules.filesLongerThan(400, SOURCES)).isEmpty();
        assertThat(SourceRules.methodsLongerThan(50, SOURCES)).isEmpty();
        assertThat(SourceRules.medianFile(SOURCES)).isLessThanOrEqualTo(100);
        assertThat(SourceRules.medianMethod(SOURCES)).isLessThanOrEqualTo(6);
    }

    @Test
    void a_long_file_and_a_long_method_are_caught() {
        assertThat(SourceRules.filesLongerThan(400, PLANTED_SOURCES)).anyMatch(s -> s.startsWith("TooLong.java"));
        assertThat(SourceRules.methodsLongerThan(50, PLANTED_SOURCES)).anyMatch(s -> s.startsWith("TooLong.java"));
    }
}
