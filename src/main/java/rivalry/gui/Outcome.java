package rivalry.gui;

import rivalry.files.Resolved;
import rivalry.observation.History;
import rivalry.scenario.Horizon;
import rivalry.scenario.Scenario;

/**
 * An exploration played: two runs on the same luck.
 *
 * @param base what everything is compared with: the file that all others of the exploration rest on
 * @param inherited the scenario explored, before any lever was moved
 * @param policy the same with the levers moved
 * @param overlay what the moves amount to, as text
 * @param months how many months of the policy's run are played: all of them, but while it is still being played
 */
record Outcome(
        Exploration exploration,
        int replicate,
        Resolved base,
        Resolved inherited,
        Resolved policy,
        String overlay,
        History baseline,
        History whatIf,
        int months) {

    /** With the policy's run as far as it is played. */
    Outcome with(History newWhatIf, int newMonths) {
        return new Outcome(exploration, replicate, base, inherited, policy, overlay, baseline, newWhatIf, newMonths);
    }

    Scenario scenario() {
        return policy.prior().centre();
    }

    Horizon horizon() {
        return scenario().horizon();
    }

    /** What is played of a series of the policy's run. */
    Track policy(Plot.Curve curve) {
        return Track.of(whatIf, curve, months);
    }

    /** Whether both runs play the same scenario: nothing was moved yet. */
    boolean isBaseline() {
        return overlay.isEmpty() && exploration.scenario().equals(base.files().get(0));
    }
}
