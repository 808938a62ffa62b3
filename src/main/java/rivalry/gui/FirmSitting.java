package rivalry.gui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rivalry.chart.Numbers;
import rivalry.world.Adopters;
import rivalry.world.Lab;
import rivalry.world.World;

/** The portrait of a firm that uses models: whose, and what draws it to them. */
final class FirmSitting {
    private static final int DRAWS = 5;

    private final Pick pick;

    FirmSitting(Pick pick) {
        this.pick = pick;
    }

    Optional<Portrait> portrait(World policy, World baseline, World drawn) {
        int number = Integer.parseInt(pick.id());
        if (number >= drawn.industry().adopters().count()) {
            return Optional.empty();
        }
        Adopters.Firm firm = drawn.industry().adopters().firm(drawn, number);
        String country = drawn.scenario().countries().get(firm.home().id()).name();
        String niche = List.copyOf(drawn.scenario().niches().keySet()).get(firm.niche());
        List<Portrait.Row> rows = List.of(
                Portraits.row("suppliers", policy, baseline, world -> suppliers(world, number)),
                Portraits.row("using", policy, baseline, world -> using(world, number)));
        return Optional.of(new Portrait(
                pick,
                Texts.of("firm.title", country, place(drawn, firm, number)),
                Texts.of("firm.about", country, Wording.plain(niche)),
                rows,
                List.of(),
                drawn.industry().adopters().draws(firm.home(), firm.niche()).stream()
                        .limit(DRAWS)
                        .toList(),
                List.of()));
    }

    /** The how-manieth firm of its country it is. */
    private static long place(World world, Adopters.Firm firm, int number) {
        return IntStream.rangeClosed(0, number)
                .filter(other -> world.industry().adopters().firm(world, other).home() == firm.home())
                .count();
    }

    private static String suppliers(World world, int number) {
        String names = world.industry().adopters().firm(world, number).suppliers().stream()
                .map(Lab::id)
                .map(id -> world.scenario().labs().get(id).name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Texts.of("state.nothing") : names;
    }

    /** Of the firms like it, how many use a model. */
    private static String using(World world, int number) {
        Adopters adopters = world.industry().adopters();
        Adopters.Firm firm = adopters.firm(world, number);
        double firms = adopters.firms(firm.home(), firm.niche());
        return Numbers.PERCENT.print(adopters.using(firm.home(), firm.niche()) / firms);
    }
}
