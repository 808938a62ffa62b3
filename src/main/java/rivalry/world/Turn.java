package rivalry.world;

import sim.engine.SimState;
import sim.engine.Steppable;

/** A phase's turn in MASON's schedule. */
record Turn(World world, Phase phase) implements Steppable {
    @Override
    public void step(SimState state) {
        world.month = (int) world.schedule.getTime(); // which takes a lock: asked once a phase
        if (world.onlooker == null) {
            phase.play(world);
        } else {
            world.onlooker.before(phase);
            phase.play(world);
            world.onlooker.after(phase);
        }
    }
}
