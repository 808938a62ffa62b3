package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;
import rivalry.scenario.Scenario;

@DisplayName("A lab that closes leaves its machines, money and people to others at once")
class LabsCloseTest {
    private static final int CLOSES = 36;

    private final Scenario scenario = ScenarioReader.read(
                    Path.of("scenarios", "baseline.yaml"),
                    "run: {scale: 1000}",
                    "events: {end: {kind: lab_closed, lab: meta, from: 2019-01}}")
            .prior()
            .centre();
    private final World world = new World(scenario, new Draws(1, 0));
    private final Lab meta = world.lab("meta");

    @Test
    void nothingIsLost() {
        play(world, CLOSES + 1);
        meta.cash = -7e6;
        meta.stock[Channel.LEGAL.ordinal()] = 1000;
        double machines = stock();
        double cash = cash();
        Closures.settle(world);
        assertThat(meta.compute()).isZero();
        assertThat(stock()).isCloseTo(machines, Offset.offset(1e-9 * machines));
        assertThat(cash()).isCloseTo(cash, Offset.offset(1e-9 * (Math.abs(cash) + 7e6)));
    }

    @Test
    void whatWasItsOwnIsOthers() {
        play(world, CLOSES + 2);
        assertThat(meta.compute()).isZero();
        assertThat(meta.cash()).isZero();
        assertThat(meta.income()).isZero();
        assertThat(meta.staff()).isZero();
        assertThat(meta.increment()).isZero();
        assertThat(meta.flow).isZero();
        double shares = meta.home.labs.stream()
                .filter(lab -> lab.sector == Sector.FIRMS && lab.exists(world.month()))
                .mapToDouble(lab -> lab.share)
                .sum();
        assertThat(shares).isCloseTo(1, Offset.offset(1e-9));
    }

    @Test
    void itsStudentsGoOnElsewhere() {
        World closing =
                Watched.world("run: {scale: 100}", "events: {end: {kind: lab_closed, lab: mit, from: 2017-01}}");
        Lab mit = closing.lab("mit");
        Population people = closing.people().population();
        play(closing, 12);
        int[] students = IntStream.range(0, people.slots())
                .filter(person ->
                        people.isAlive(person) && people.lab(person) == mit.index && people.graduation(person) > 12)
                .toArray();
        assertThat(students).isNotEmpty();
        closing.playMonth();
        for (int student : students) {
            Lab now = closing.labs().get(people.lab(student));
            assertThat(now.isUniversity() && now != mit && now.home == mit.home)
                    .as("student %d is at %s", student, now.id())
                    .isTrue();
        }
    }

    @Test
    void itsBreakthroughIsNotWorkedOut() {
        World struck = Watched.world(
                "breakthroughs: {hazard: 0}",
                "events: {idea: {kind: breakthrough, lab: meta, from: 2018-12, size: 7},"
                        + " end: {kind: lab_closed, lab: meta, from: 2019-01}}");
        play(struck, CLOSES);
        int line = struck.research().architectures().count() - 1;
        double opened = struck.research().breakthroughs().newGround(line);
        assertThat(opened).isPositive();
        struck.playMonth();
        assertThat(struck.research().breakthroughs().newGround(line)).isEqualTo(opened);
    }

    @Test
    void whatItPublishedStillTeaches() {
        Lab learner = world.lab("openai");
        play(world, 90);
        for (Lab lab : world.labs()) {
            lab.model = null;
            lab.standing.open = null;
        }
        meta.standing.open = new Model(CLOSES, 1e27, 200, 500, 0, true);
        double credit = learner.standing.distilled();
        world.industry().distilling().learn(world);
        assertThat(learner.standing.distilled()).isGreaterThan(credit);
    }

    @Test
    void itsDevelopersAreFreeForOtherLines() {
        World closing = closingAtTheEndOf2025("meta");
        Lab lab = closing.lab("meta");
        assertThat(lab.standing.developers).isPositive();
        closing.playMonth();
        assertThat(lab.standing.developers).isZero();
        assertThat(lab.standing.newcomers).isZero();
    }

    @Test
    void whatItPublishedIsStillItsCountrys() {
        play(world, 90);
        meta.standing.open = new Model(CLOSES, 1e27, 200, 500, 0, true);
        world.playMonth();
        assertThat(meta.home.openCapability(world.month())).isEqualTo(500);
        assertThat(meta.home.capability(world.month())).isEqualTo(500);
    }

    @Test
    void noFirmUsesItAnyMore() {
        World used = closingAtTheEndOf2025("openai");
        Lab openai = used.lab("openai");
        assertThat(openai.standing.served).isPositive();
        used.playMonth();
        assertThat(openai.standing.served).isZero();
    }

    /** A world in the last month of a lab. */
    private static World closingAtTheEndOf2025(String lab) {
        World world = Watched.world("events: {end: {kind: lab_closed, lab: " + lab + ", from: 2026-01}}");
        play(world, 120);
        return world;
    }

    private double stock() {
        return meta.home.labs.stream().mapToDouble(Lab::compute).sum();
    }

    private double cash() {
        return meta.home.labs.stream().mapToDouble(Lab::cash).sum();
    }

    private static void play(World world, int months) {
        for (int month = 0; month < months; month++) {
            world.playMonth();
        }
    }
}
