package rivalry.world;

import rivalry.equation.IncidentMemory;
import rivalry.scenario.Lever;
import rivalry.scenario.SafetyParams;

/** POLICY: rules come into force, governments react and take alarm, relations follow (E20, E31–E33). */
public final class Governments {
    private final SafetyParams safety;
    private final Relations relations;
    final Access access;
    private final Reactions reactions;

    Governments(World world) {
        safety = world.scenario().safety();
        relations = new Relations(world);
        access = new Access(world);
        reactions = new Reactions(world);
    }

    void act(World world) {
        for (Nation nation : world.nations()) {
            nation.choices.clear();
        }
        world.rules().turn(world);
        reactions.advance(world);
        alarm(world);
        relations.advance(world);
    }

    /** Incidents of a country's labs, while remembered, raise every other government's research security towards it. */
    private void alarm(World world) {
        for (Nation target : world.nations()) {
            double fresh = 0;
            for (Lab lab : target.labs) {
                fresh += lab.standing.incidents;
            }
            if (fresh > 0) {
                alarm(world, target, IncidentMemory.alarm(safety.alarm(), fresh));
            }
        }
    }

    private static void alarm(World world, Nation target, double alarm) {
        for (Nation actor : world.nations()) {
            if (actor != target) {
                world.rules().add(Lever.RESEARCH_SECURITY, actor, target, alarm);
            }
        }
    }

    /** Tension and cooperation between countries. */
    public Relations relations() {
        return relations;
    }
}
