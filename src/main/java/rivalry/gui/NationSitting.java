package rivalry.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import rivalry.chart.Numbers;
import rivalry.scenario.Lever;
import rivalry.world.Choice;
import rivalry.world.Nation;
import rivalry.world.Sector;
import rivalry.world.World;

/** The portrait of a government and its country. */
final class NationSitting {
    /** What alarm alone adds to research security is not worth a line. */
    private static final double FAINT = 0.02;

    private final Pick pick;
    private final Stage stage;
    private final List<Portrait.Row> rows = new ArrayList<>();

    /** A country in its world. */
    private record Home(World world, Nation nation) {}

    NationSitting(Pick pick, Stage stage) {
        this.pick = pick;
        this.stage = stage;
    }

    Optional<Portrait> portrait(World policy, World baseline, World drawn) {
        if (!drawn.scenario().countries().containsKey(pick.id())) {
            return Optional.empty();
        }
        Home with = new Home(policy, policy.nation(pick.id()));
        Home without = new Home(baseline, baseline.nation(pick.id()));
        state(with, without);
        relations(with, without);
        levers(with, without);
        String name = drawn.scenario().countries().get(pick.id()).name();
        List<Choice> choices = drawn.nation(pick.id()).choices();
        Portrait.Past past = new Portrait.Past(
                Texts.of("past.CAPABILITY"),
                Texts.of("past.CAPABILITY.unit"),
                stage.diary(View.Side.POLICY).of(with.nation),
                stage.diary(View.Side.BASELINE).of(without.nation));
        String about = Texts.of("government.about."
                + drawn.scenario().countries().get(pick.id()).stance());
        return Optional.of(new Portrait(pick, name, about, rows, List.of(past), List.copyOf(choices), List.of()));
    }

    private void state(Home with, Home without) {
        row("capability", with, without, home -> home.nation.capability(home.world.month()));
        row("researchers", with, without, home -> home.world.people().researchers(home.nation.index()));
        row("faculty", with, without, home -> home.world.people().faculty(home.nation));
        row("wage", with, without, home -> 12 * home.nation.wage(Sector.FIRMS));
        row("chip_quality", with, without, home -> home.nation.chipQuality());
        row("chips_domestic", with, without, home -> home.nation.chipsDomestic());
        row("chips_legal", with, without, home -> home.world.nations().stream()
                .mapToDouble(home.nation::chipsLegal)
                .sum());
        row("chips_leaked", with, without, home -> home.world.nations().stream()
                .mapToDouble(home.nation::chipsLeaked)
                .sum());
        row(
                "hazard",
                with,
                without,
                home -> 12 * home.world.research().breakthroughs().hazard(home.nation));
    }

    private void row(String key, Home with, Home without, ToDoubleFunction<Home> value) {
        rows.add(Portraits.row(key, with, without, home -> LabSitting.number(value.applyAsDouble(home))));
    }

    private void relations(Home with, Home without) {
        for (Nation other : with.world.nations()) {
            if (!other.id().equals(pick.id())) {
                rows.add(new Portrait.Row(
                        Texts.of("state.tension", other.id()),
                        tension(with, other.id()),
                        tension(without, other.id())));
            }
        }
    }

    private static String tension(Home home, String other) {
        return Numbers.PERCENT.print(
                home.world.governments().relations().tension(home.nation, home.world.nation(other)));
    }

    /** The levers that either run has turned. */
    private void levers(Home with, Home without) {
        for (Lever lever : Lever.values()) {
            for (Nation target : with.world.nations()) {
                double own = value(with, lever, target.id());
                double other = value(without, lever, target.id());
                if (Math.abs(own) >= FAINT || Math.abs(other) >= FAINT) {
                    String name = Texts.of("lever." + lever);
                    String at = target.id().equals(pick.id()) ? name : target.id() + ": " + name;
                    LeverRange range = LeverRange.of(lever);
                    rows.add(new Portrait.Row(at, range.print(own), range.print(other)));
                }
            }
        }
    }

    private static double value(Home home, Lever lever, String target) {
        return home.world.rules().value(lever, home.nation, home.world.nation(target));
    }
}
