package planted.rivalry.world;

import sim.engine.SimState;

/** Planted: breaks a rule of the house on purpose. */
final class UsesMasonsLuck {
    double draw(SimState state) {
        return state.random.nextDouble();
    }
}
