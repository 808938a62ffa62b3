package rivalry.gui;

import rivalry.files.Resolved;
import rivalry.observation.History;
import rivalry.scenario.Horizon;
import rivalry.scenario.Scenario;

/**
 * An exploration played to its end: two whole runs on the same luck.
 *
 * @param base what everything is compared with: the file that all others of the exploration rest on
 * @param inherited the scenario explored, before any lever was moved
 * @param policy the same with the levers moved
 * @param overlay what the moves amount to, as text
 */
record Outcome(
        Exploration exploration,
        int replicate,
        Resolved base,
        Resolved inherited,
        Resolved policy,
        String overlay,
        History baseline,
        History whatIf) {

    Scenario scenario() {
        return policy.prior().centre();
    }

    Horizon horizon() {
        return scenario().horizon();
    }

    /** Whether both runs play the same scenario: nothing was moved yet. */
    boolean isBaseline() {
        return overlay.isEmpty() && exploration.scenario().equals(base.files().get(0));
    }
}
