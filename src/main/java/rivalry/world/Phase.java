package rivalry.world;

import java.util.function.Consumer;

/** One month, in order: the model's schedule and MASON's ordering. */
public enum Phase {
    /** Rules come into force and lapse. */
    POLICY(world -> world.rules().turn(world)),
    /** Country money reaches labs; labs fill posts and set pay. */
    FUNDING(Phase::fund),
    /** Chips are bought through the channels that are open; stocks wear and grow. */
    COMPUTE(world -> world.chips.trade(world)),
    /** Labs add to what is known, publish and absorb. */
    RESEARCH(world -> world.research.advance(world)),
    /** Training runs end in models, new ones start. */
    RELEASE(world -> world.releases.advance(world));

    private final Consumer<World> step;

    Phase(Consumer<World> step) {
        this.step = step;
    }

    private static void fund(World world) {
        Staffing.place(world);
        world.treasury.fund(world);
    }

    void play(World world) {
        step.accept(world);
    }
}
