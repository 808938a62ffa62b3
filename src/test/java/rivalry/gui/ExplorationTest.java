package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.files.ScenarioReader;
import rivalry.files.Shipped;
import rivalry.scenario.Lever;
import rivalry.scenario.Policy;

@DisplayName("moved levers, and the scenario file they amount to")
class ExplorationTest {
    private static final Knob CHIPS = new Knob("US", Optional.of("CN"), Lever.CHIPS);
    private static final Knob GRANTS = new Knob("CN", Optional.empty(), Lever.RESEARCH_SUBSIDY);
    private static final Map<String, Policy> INHERITED =
            ScenarioReader.read(Shipped.baseline()).prior().centre().policies();

    @TempDir
    Path folder;

    private final Exploration nothing = Exploration.of(Shipped.baseline());

    @Test
    void nothing_moved_is_no_overlay() {
        assertThat(Overlay.of(nothing, INHERITED)).isEmpty();
    }

    @Test
    void a_lever_stands_at_the_value_of_its_latest_move() {
        Exploration twice = nothing.with(move(CHIPS, "2026-01", 0.95)).with(move(CHIPS, "2030-01", 0.2));

        Map<String, Policy> policies = played(twice);

        assertThat(CHIPS.value(policies, YearMonth.of(2025, 12))).isEqualTo(0.53);
        assertThat(CHIPS.value(policies, YearMonth.of(2026, 1))).isEqualTo(0.95);
        assertThat(CHIPS.value(policies, YearMonth.of(2029, 12))).isEqualTo(0.95);
        assertThat(CHIPS.value(policies, YearMonth.of(2030, 1))).isEqualTo(0.2);
        assertThat(CHIPS.value(policies, YearMonth.of(2035, 12))).isEqualTo(0.2);
    }

    @Test
    void a_lever_can_be_turned_down_for_a_while() {
        Move off = move(CHIPS, "2026-01", 0).lastingUntil(Optional.of(YearMonth.of(2027, 12)));

        Map<String, Policy> policies = played(nothing.with(off));

        assertThat(CHIPS.value(policies, YearMonth.of(2025, 12))).isEqualTo(0.53);
        assertThat(CHIPS.value(policies, YearMonth.of(2026, 1))).isZero();
        assertThat(CHIPS.value(policies, YearMonth.of(2027, 12))).isZero();
        assertThat(CHIPS.value(policies, YearMonth.of(2028, 1))).isEqualTo(0.53);
    }

    @Test
    void what_a_policy_turns_besides_stays() throws IOException {
        Path file = folder.resolve("both.yaml");
        Files.writeString(file, """
                name: both
                question: q
                kind: policy
                extends: baseline
                policies:
                  both:
                    actor: US
                    target: CN
                    from: 2026-01
                    export_controls: {chips: 0.9, cloud: 0.8}
                """);
        Map<String, Policy> inherited =
                ScenarioReader.read(file).prior().centre().policies();
        Exploration eased = Exploration.of(file).with(move(CHIPS, "2028-01", 0.6));

        Map<String, Policy> policies = ScenarioReader.read(file, Overlay.of(eased, inherited))
                .prior()
                .centre()
                .policies();

        Knob cloud = new Knob("US", Optional.of("CN"), Lever.CLOUD);
        assertThat(CHIPS.value(policies, YearMonth.of(2028, 1))).isEqualTo(0.6);
        assertThat(cloud.value(policies, YearMonth.of(2027, 12))).isEqualTo(0.8);
        assertThat(cloud.value(policies, YearMonth.of(2035, 12))).isEqualTo(0.8);
    }

    @Test
    void a_move_in_the_same_month_gives_way_and_a_lever_can_be_given_back() {
        Exploration twice = nothing.with(move(CHIPS, "2026-01", 0.95)).with(move(CHIPS, "2026-01", 0.7));

        assertThat(twice.moves()).hasSize(1);
        assertThat(twice.hasMoved(CHIPS)).isTrue();
        assertThat(twice.without(CHIPS)).isEqualTo(nothing);
    }

    @Test
    void steps_can_be_undone_and_done_again_until_another_is_taken() {
        Past<Exploration> past = new Past<>(nothing)
                .then(nothing.with(move(CHIPS, "2026-01", 1)))
                .then(nothing.with(move(GRANTS, "2027-01", 1e9)));

        assertThat(past.back().back().now()).isEqualTo(nothing);
        assertThat(past.back().back().back().now()).isEqualTo(nothing);
        assertThat(past.back().forth()).isEqualTo(past);
        assertThat(past.back().then(nothing).canGoForth()).isFalse();
        assertThat(past.then(past.now())).isSameAs(past);
    }

    @Test
    void a_saved_exploration_reads_back_to_the_same_moves() {
        Exploration moved = nothing.with(move(CHIPS, "2026-01", 0))
                .with(move(CHIPS, "2031-06", 0.8))
                .with(move(GRANTS, "2027-01", 2.5e9).lastingUntil(Optional.of(YearMonth.of(2029, 12))));
        Path file = folder.resolve("kept.yaml");

        ExplorationFile.save(new Stage().play(moved, 0), file);

        assertThat(Overlay.of(ExplorationFile.read(file), INHERITED)).isEqualTo(Overlay.of(moved, INHERITED));
        assertThat(ScenarioReader.read(file).prior().centre().policies()).isEqualTo(played(moved));
    }

    @Test
    void a_policy_of_the_scenario_is_put_elsewhere_in_time_shortened_or_taken_out() {
        Redating chips = Redating.of("chip-rules-2022", INHERITED.get("chip-rules-2022"));
        Redating initiative = Redating.of("china-initiative", INHERITED.get("china-initiative"));
        Exploration later = nothing.with(chips, chips.startingIn(YearMonth.of(2024, 10)))
                .with(initiative, initiative.lastingUntil(Optional.empty()))
                .without(Redating.of("proclamation-10043", INHERITED.get("proclamation-10043")));

        Map<String, Policy> policies = played(later);

        assertThat(policies.get("chip-rules-2022").from()).isEqualTo(YearMonth.of(2024, 10));
        assertThat(policies.get("chip-rules-2022"))
                .isEqualTo(INHERITED
                        .get("chip-rules-2022")
                        .dated(
                                YearMonth.of(2024, 10),
                                policies.get("chip-rules-2022").until()));
        assertThat(initiative.until()).isPresent();
        assertThat(policies.get("china-initiative").until()).isEmpty();
        assertThat(policies).doesNotContainKey("proclamation-10043").hasSameSizeAs(later.redated(INHERITED));
        assertThat(later.restored(chips).restored(initiative).redatings()).hasSize(1);
    }

    @Test
    void redated_policies_are_cut_by_moves_and_read_back() {
        Redating rules = Redating.of("chip-rules-2023", INHERITED.get("chip-rules-2023"));
        Exploration both = nothing.with(rules, rules.startingIn(YearMonth.of(2025, 1)))
                .without(Redating.of("science-agreement-cn", INHERITED.get("science-agreement-cn")))
                .with(move(GRANTS, "2027-01", 2.5e9));
        Path file = folder.resolve("redated.yaml");

        ExplorationFile.save(new Stage().play(both, 0), file);

        assertThat(ScenarioReader.read(file).prior().centre().policies()).isEqualTo(played(both));
        assertThat(Overlay.of(ExplorationFile.read(file), INHERITED)).isEqualTo(Overlay.of(both, INHERITED));
        assertThat(ExplorationFile.read(file).moves()).hasSize(1);

        Map<String, Policy> eased = played(both.with(move(CHIPS, "2028-01", 0)));
        assertThat(CHIPS.value(eased, YearMonth.of(2028, 1))).isZero();
        assertThat(eased.get("chip-rules-2023").from()).isEqualTo(YearMonth.of(2025, 1));
    }

    @Test
    void a_file_that_the_window_did_not_write_is_explored_as_it_is() {
        Path whatIf = Shipped.baseline().resolveSibling("whatif").resolve("cooperation.yaml");

        assertThat(ExplorationFile.read(whatIf)).isEqualTo(Exploration.of(whatIf));
    }

    private static Map<String, Policy> played(Exploration exploration) {
        return ScenarioReader.read(exploration.scenario(), Overlay.of(exploration, INHERITED))
                .prior()
                .centre()
                .policies();
    }

    private static Move move(Knob knob, String from, double value) {
        return new Move(knob, YearMonth.parse(from), Optional.empty(), value);
    }
}
