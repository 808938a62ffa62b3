package rivalry.world;

import java.util.ArrayList;
import java.util.List;
import rivalry.equation.Reaction;
import rivalry.luck.Decision;
import rivalry.luck.Key;
import rivalry.luck.Normal;
import rivalry.luck.Race;
import rivalry.scenario.Country;
import rivalry.scenario.Lever;
import rivalry.scenario.ReactionParams;

/** What governments with the stance {@code reactive} do when they feel threatened (E32). */
final class Reactions {
    private static final List<Lever> MENU =
            List.of(Lever.CHIPS, Lever.WEIGHTS, Lever.CLOUD, Lever.API, Lever.RESEARCH_SECURITY, Lever.MARKET_BAN);
    private static final List<String> TERMS = List.of("gap seen", "threshold");

    private record Step(Nation actor, Nation target, Lever lever, int from) {}

    private final ReactionParams params;
    private final List<Nation> reactive;
    private final double[][] level = new double[Lever.values().length][];
    private final List<Step> pending = new ArrayList<>();

    Reactions(World world) {
        params = world.scenario().reaction();
        reactive = world.nations().stream()
                .filter(nation -> nation.stated.stance() == Country.Stance.REACTIVE)
                .toList();
        for (Lever lever : MENU) {
            level[lever.ordinal()] =
                    new double[world.nations().size() * world.nations().size()];
        }
    }

    /** Decides from what is seen, then brings due steps into force. */
    void advance(World world) {
        for (Nation actor : reactive) {
            for (Nation target : world.nations()) {
                if (target != actor) {
                    consider(world, actor, target);
                }
            }
        }
        for (int i = 0; i < pending.size(); i++) {
            if (pending.get(i).from() <= world.month()) {
                take(world, pending.remove(i--));
            }
        }
        press(world);
    }

    private void consider(World world, Nation actor, Nation target) {
        Choice feeling = feeling(world, actor, target);
        actor.choices.add(feeling);
        int pair = pair(world, actor, target);
        long agent = Key.of(actor.key, target.key);
        if (feeling.value() <= 0) {
            for (Lever lever : MENU) {
                level[lever.ordinal()][pair] *= 1 - params.relief();
            }
            return;
        }
        double u = world.luck().uniform(Decision.REACTION, agent, world.month(), 0);
        if (!Reaction.acts(feeling.value(), 0, params.probability(), u)) {
            return;
        }
        Race race = new Race(world.luck().stem(Decision.REACTION_LEVER, agent, world.month()));
        for (Lever lever : MENU) {
            boolean room = level[lever.ordinal()][pair] < 1;
            boolean bites = lever != Lever.CHIPS || target.supply[actor.index] > 0;
            race.enter(lever.ordinal(), Key.of(lever.name()), room && bites ? 1 : 0);
        }
        if (race.winner() >= 0) {
            pending.add(new Step(actor, target, Lever.values()[race.winner()], world.month() + params.lag()));
        }
    }

    /** How threatened a government feels by another country [points]; positive is threatened. */
    private Choice feeling(World world, Nation actor, Nation target) {
        int last = Math.max(0, world.month() - 1);
        double gap = target.best[last] - actor.best[last];
        long agent = Key.of(actor.key, target.key);
        double seen = Double.isNaN(gap)
                ? Double.NEGATIVE_INFINITY
                : Reaction.perceived(
                        gap,
                        params.noise(),
                        Normal.quantile(world.luck().uniform(Decision.PERCEPTION, agent, world.month(), 0)));
        return Choice.of("threat by " + target.id(), TERMS, seen, -params.threshold());
    }

    private void take(World world, Step step) {
        double[] levels = level[step.lever().ordinal()];
        int pair = pair(world, step.actor(), step.target());
        levels[pair] = Math.min(1, levels[pair] + params.step());
        world.tell(
                "reaction",
                step.actor().id(),
                step.lever().path() + " towards " + step.target().id());
    }

    private void press(World world) {
        for (Nation actor : reactive) {
            for (Nation target : world.nations()) {
                for (Lever lever : MENU) {
                    world.rules().press(lever, actor, target, level[lever.ordinal()][pair(world, actor, target)]);
                }
            }
        }
    }

    private static int pair(World world, Nation actor, Nation target) {
        return actor.index * world.nations().size() + target.index;
    }
}
