package rivalry.world;

import java.util.function.Consumer;

/** One month, in order: the model's schedule and MASON's ordering. */
public enum Phase {
    /** Rules come into force and lapse, governments react, relations follow. */
    POLICY(world -> world.governments().act(world)),
    /** Country money reaches labs; labs fill posts and set pay. */
    FUNDING(world -> world.treasury.fund(world)),
    /** Chips are bought through the channels that are open; stocks wear and grow; compute is rented. */
    COMPUTE(Phase::trade),
    /** People begin, move and leave. */
    TALENT(world -> world.people().advance()),
    /** Labs add to what is known, publish and absorb. */
    RESEARCH(Phase::research),
    /** People write papers, the venue chooses, open ideas add up. */
    PUBLISH(world -> world.publishing().publish()),
    /** Training runs end in models, new ones start; firms choose suppliers, labs what they share. */
    RELEASE(Phase::release),
    /** The automated scan reads the year's papers. */
    OBSERVE(world -> world.publishing().observe());

    private final Consumer<World> step;

    Phase(Consumer<World> step) {
        this.step = step;
    }

    private static void trade(World world) {
        world.chips.trade(world);
        world.industry().cloud().rent(world);
    }

    private static void research(World world) {
        world.governments().access.renew(world);
        world.research().breakthroughs().strike(world);
        world.industry().distilling().learn(world);
        world.research().advance(world);
        world.research().programmes.review(world);
    }

    private static void release(World world) {
        world.releases.advance(world);
        world.industry().advance(world);
    }

    void play(World world) {
        step.accept(world);
    }
}
