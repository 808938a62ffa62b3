package rivalry.world;

import java.util.function.Consumer;

/** One month, in order: the model's schedule and MASON's ordering. */
public enum Phase {
    /** Rules come into force and lapse. */
    POLICY(World::governmentsAct),
    /** Country money reaches labs; labs fill posts and set pay. */
    FUNDING(World::fund),
    /** Chips are bought through the channels that are open; stocks wear and grow. */
    COMPUTE(World::tradeChips),
    /** Labs add to what is known, publish and absorb. */
    RESEARCH(World::research),
    /** Training runs end in models, new ones start. */
    RELEASE(World::release);

    private final Consumer<World> step;

    Phase(Consumer<World> step) {
        this.step = step;
    }

    void play(World world) {
        step.accept(world);
    }
}
