package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import rivalry.experiment.Run;
import rivalry.files.Shipped;
import rivalry.scenario.Lever;
import rivalry.world.Lab;
import rivalry.world.World;

class StageTest {
    private static final Exploration BASELINE = Exploration.of(Shipped.baseline());

    @Test
    void both_runs_are_those_that_the_command_line_plays() {
        Stage stage = new Stage();
        Outcome outcome = stage.play(moved(0.9), 1);
        long seed = outcome.base().prior().centre().run().seed();

        Same.history(outcome.baseline(), Run.play(outcome.base().prior(), seed, 1));
        Same.history(outcome.whatIf(), Run.play(outcome.policy().prior(), seed, 1));
    }

    @Test
    void a_month_is_the_same_whichever_way_it_is_reached() {
        Stage stage = new Stage();
        stage.play(moved(0.9), 0);
        stage.goTo(40);
        Scene there = Scene.of(stage.run(View.Side.POLICY));
        stage.goTo(90);
        stage.goTo(10);
        stage.goTo(40);

        Same.scene(Scene.of(stage.run(View.Side.POLICY)), there);
    }

    @Test
    void what_was_played_before_does_not_show() {
        Stage used = new Stage();
        used.play(BASELINE, 0);
        used.play(moved(0.3), 0);
        used.play(moved(0.9), 1);
        used.goTo(200);
        used.play(moved(0.9), 0);
        Stage fresh = new Stage();
        Outcome whole = fresh.play(moved(0.9), 0);

        Same.history(used.play(moved(0.9), 0).whatIf(), whole.whatIf());
        for (int month : new int[] {239, 60, 119, 150, 47, 48}) {
            used.goTo(month);
            fresh.goTo(month);
            for (View.Side side : View.Side.values()) {
                Same.scene(Scene.of(used.run(side)), Scene.of(fresh.run(side)));
                World world = used.run(side).world();
                Lab lab = world.lab("deepseek");
                assertThat(used.diary(side).of(lab, world, Diary.OfLab.COMPUTE))
                        .hasSize(month + 1)
                        .isEqualTo(fresh.diary(side).of(lab, world, Diary.OfLab.COMPUTE));
            }
        }
    }

    @Test
    void everything_that_can_be_picked_has_a_portrait() {
        Stage stage = new Stage();
        stage.play(moved(0.9), 0);
        stage.goTo(150);
        for (Pick pick : List.of(
                new Pick(Pick.Kind.LAB, "deepseek"),
                new Pick(Pick.Kind.LAB, "mit"),
                new Pick(Pick.Kind.GOVERNMENT, "US"),
                new Pick(Pick.Kind.ADOPTER, "3"))) {
            Portrait portrait = Portraits.of(pick, stage, View.Side.POLICY);
            assertThat(portrait.title()).isNotEmpty();
            assertThat(portrait.rows()).isNotEmpty();
            portrait.choices()
                    .forEach(choice -> assertThat(Arrays.stream(choice.terms()).sum())
                            .isCloseTo(choice.value(), Offset.offset(1e-9)));
        }
        assertThat(Portraits.of(new Pick(Pick.Kind.ADOPTER, "3"), stage, View.Side.POLICY)
                        .choices())
                .isNotEmpty();
        assertThat(Portraits.of(new Pick(Pick.Kind.LAB, "nobody"), stage, View.Side.POLICY))
                .isEqualTo(Portrait.NOTHING);
    }

    @Test
    void before_a_move_the_twins_are_alike_and_after_it_they_differ() {
        Stage stage = new Stage();
        Outcome outcome = stage.play(moved(0.9), 0);
        int first = outcome.horizon().index(YearMonth.of(2026, 1));
        boolean differ = false;
        for (int i = 0; i < outcome.whatIf().series().size(); i++) {
            for (int month = 0; month < first; month++) {
                assertThat(Double.doubleToLongBits(outcome.whatIf().month(i, month)))
                        .isEqualTo(Double.doubleToLongBits(outcome.baseline().month(i, month)));
            }
            int last = outcome.horizon().months() - 1;
            differ |= outcome.whatIf().month(i, last) != outcome.baseline().month(i, last);
        }
        assertThat(differ).isTrue();
    }

    @Test
    void twenty_resets_leave_no_old_world_behind() throws InterruptedException {
        Stage stage = new Stage();
        List<WeakReference<World>> old = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            stage.play(i % 2 == 0 ? BASELINE : moved(0.6), 0);
            stage.goTo(i % 3);
            for (View.Side side : View.Side.values()) {
                old.add(new WeakReference<>(stage.run(side).world()));
            }
        }
        for (int attempt = 0; attempt < 20 && alive(old) > 2; attempt++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(alive(old)).isEqualTo(2); // the two that are on stage
        assertThat(stage.run(View.Side.POLICY)).isNotNull();
    }

    private static long alive(List<WeakReference<World>> worlds) {
        return worlds.stream()
                .map(WeakReference::get)
                .filter(world -> world != null)
                .distinct()
                .count();
    }

    private static Exploration moved(double chips) {
        return BASELINE.with(new Move(
                new Knob("US", Optional.of("CN"), Lever.CHIPS), YearMonth.of(2026, 1), Optional.empty(), chips));
    }
}
