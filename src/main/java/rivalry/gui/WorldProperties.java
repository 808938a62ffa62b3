package rivalry.gui;

import rivalry.world.Nation;
import rivalry.world.World;

/** What MASON's console shows of the whole world, found by its getters. */
public final class WorldProperties {
    private final ConsoleModel model;

    WorldProperties(ConsoleModel model) {
        this.model = model;
    }

    private World world() {
        return model.run().world();
    }

    private Nation rival(int place) {
        return world().nations().get(place);
    }

    /** The month shown, such as 2026-01. */
    public String getMonth() {
        return world().scenario().horizon().month(world().month()).toString();
    }

    /** Of the first rival's best model [points]. */
    public double getFirstCapability() {
        return rival(0).capability(world().month());
    }

    /** Of the second rival's best model [points]. */
    public double getSecondCapability() {
        return rival(1).capability(world().month());
    }

    /** Researchers at work in all countries [people]. */
    public double getResearchers() {
        return world().nations().stream()
                .mapToDouble(nation -> world().people().researchers(nation.index()))
                .sum();
    }

    /** Price of a reference chip [US$/H100e]. */
    public double getChipPrice() {
        return world().chipPrice();
    }

    /** Tension of the first rival towards the second, 0..1. */
    public double getTension() {
        return world().governments().relations().tension(rival(0), rival(1));
    }
}
