package rivalry.world;

import java.util.function.Consumer;

/** One month, in order: the model's schedule and MASON's ordering. */
public enum Phase {
    POLICY("Rules come into force and lapse, governments react, relations follow.", Phase::rule),
    FUNDING("Country money reaches labs; labs fill posts and set pay.", Phase::fund),
    COMPUTE(
            "Chips are bought through the channels that are open; stocks wear and grow; compute is rented.",
            Phase::trade),
    TALENT("People begin, move and leave.", world -> world.people().advance()),
    RESEARCH("Labs add to what is known, publish and absorb.", Phase::research),
    PUBLISH("People write papers, the venue chooses, open ideas add up.", world -> world.publishing()
            .publish()),
    RELEASE(
            "Training runs end in models, new ones start; firms choose suppliers, labs what they share.",
            Phase::release),
    OBSERVE("The automated scan reads the year's papers.", world -> world.publishing()
            .observe());

    private final String says;
    private final Consumer<World> step;

    Phase(String says, Consumer<World> step) {
        this.says = says;
        this.step = step;
    }

    /** What happens in it. */
    public String says() {
        return says;
    }

    private static void rule(World world) {
        world.governments().act(world);
        world.industry().events().happen(world);
    }

    private static void fund(World world) {
        world.research().begin(world); // of its country's mix a new lab, which has had no money yet, is no part
        world.treasury.fund(world);
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
