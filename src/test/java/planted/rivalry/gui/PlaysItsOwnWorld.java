package planted.rivalry.gui;

import rivalry.world.World;

final class PlaysItsOwnWorld {
    World world(rivalry.scenario.Scenario scenario, rivalry.luck.Draws luck) {
        World world = new World(scenario, luck);
        world.playMonth();
        return world;
    }
}
