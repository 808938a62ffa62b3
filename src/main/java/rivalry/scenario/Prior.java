package rivalry.scenario;

import rivalry.luck.Draws;

/** A scenario some of whose parameters are uncertain: it can be had at its centre, or as one draw a replicate. */
public final class Prior {
    private final Scenario centre;

    public Prior(Scenario centre) {
        this.centre = centre;
    }

    /** The scenario with every parameter at its stated value. */
    public Scenario centre() {
        return centre;
    }

    /** The scenario of one replicate: uncertain parameters drawn by the key of their path, shared by all arms. */
    public Scenario draw(Draws luck, int replicate) {
        return centre;
    }
}
