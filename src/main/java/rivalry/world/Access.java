package rivalry.world;

import rivalry.equation.Publication;
import rivalry.scenario.IdeaParams;
import rivalry.scenario.Lever;
import rivalry.scenario.RelationParams;

/** What of one country's open work another can use, under this month's rules and relations (E9). */
public final class Access {
    private final IdeaParams ideas;
    private final RelationParams relations;
    private final double[][] share;

    Access(World world) {
        ideas = world.scenario().ideas();
        relations = world.scenario().relations();
        share = new double[world.nations().size()][world.nations().size()];
    }

    void renew(World world) {
        for (Nation reader : world.nations()) {
            for (Nation author : world.nations()) {
                share[reader.index][author.index] = reader == author ? 1 : access(world, reader, author);
            }
        }
    }

    /** Of two sides' rules on research and markets the stricter counts; of tension the reader's own. */
    private double access(World world, Nation reader, Nation author) {
        Rulebook rules = world.rules();
        Relations between = world.governments().relations();
        double rest = Publication.access(ideas, either(rules, Lever.RESEARCH_SECURITY, reader, author));
        double friction = Publication.friction(
                relations,
                between.tension(reader, author),
                rules.value(Lever.WEIGHTS, author, reader),
                rules.value(Lever.API, author, reader),
                either(rules, Lever.MARKET_BAN, reader, author),
                between.cooperation(reader, author));
        return Math.max(0, Math.min(1, rest - friction));
    }

    private static double either(Rulebook rules, Lever lever, Nation one, Nation other) {
        return Math.max(rules.value(lever, one, other), rules.value(lever, other, one));
    }

    /** Share of the author country's open work that the reader country can use, 0..1. */
    public double of(Nation reader, Nation author) {
        return share[reader.index][author.index];
    }
}
