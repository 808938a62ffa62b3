package rivalry.world;

import java.util.function.Consumer;

/** One month, in order: the model's schedule and MASON's ordering. */
public enum Phase {
    /** Rules come into force and lapse. */
    POLICY(world -> world.rules().turn(world)),
    /** Country money reaches labs; labs fill posts and set pay. */
    FUNDING(world -> world.treasury.fund(world)),
    /** Chips are bought through the channels that are open; stocks wear and grow. */
    COMPUTE(world -> world.chips.trade(world)),
    /** People begin, move and leave. */
    TALENT(world -> world.people().advance()),
    /** Labs add to what is known, publish and absorb. */
    RESEARCH(world -> world.research.advance(world)),
    /** People write papers, the venue chooses, open ideas add up. */
    PUBLISH(world -> world.publishing().publish()),
    /** Training runs end in models, new ones start. */
    RELEASE(world -> world.releases.advance(world)),
    /** The automated scan reads the year's papers. */
    OBSERVE(world -> world.publishing().observe());

    private final Consumer<World> step;

    Phase(Consumer<World> step) {
        this.step = step;
    }

    void play(World world) {
        step.accept(world);
    }
}
