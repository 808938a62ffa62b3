package rivalry.gui;

import java.awt.Color;
import rivalry.scenario.Lab;

/** A lab on the map: where it stands never changes, how it looks does. Public, for MASON looks at it by reflection. */
public final class LabNode {
    final int index;
    final String id;
    final String name;
    final String country;
    final Color colour;
    private Scene.LabState state;
    private double frontier;
    private boolean picked;

    LabNode(int index, String id, Lab lab, Color colour) {
        this.index = index;
        this.id = id;
        name = lab.name();
        country = lab.country();
        this.colour = colour;
    }

    void show(Scene.LabState newState, double newFrontier, boolean isPicked) {
        state = newState;
        frontier = newFrontier;
        picked = isPicked;
    }

    boolean isThere() {
        return state != null && state.exists();
    }

    boolean isPicked() {
        return picked;
    }

    boolean isFirm() {
        return state.firm();
    }

    /** Whether it has a model. */
    boolean hasModel() {
        return isThere() && !Double.isNaN(state.capability());
    }

    double capability() {
        return state.capability();
    }

    double openness() {
        return state.openness();
    }

    // What MASON's inspectors show is found by its getters.

    public String getLab() {
        return name;
    }

    public String getCountry() {
        return country;
    }

    /** Of its best model [points]; 0 before the first. */
    public double getCapability() {
        return hasModel() ? state.capability() : 0;
    }

    /** Chance that its next model is released with open weights, 0..1. */
    public double getOpenness() {
        return isThere() ? state.openness() : 0;
    }

    /** People at work. */
    public double getStaff() {
        return isThere() ? state.staff() : 0;
    }

    /** Radius in points: of labs with a model by how near they are to the frontier, of others by their staff. */
    double radius() {
        if (!isThere()) {
            return 0;
        }
        if (hasModel()) {
            return 3.5 + 9 * Math.max(0, 1 - (frontier - state.capability()) / 40);
        }
        return 2.5 + Math.min(3.5, Math.sqrt(state.staff()) / 40);
    }
}
