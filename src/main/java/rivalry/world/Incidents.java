package rivalry.world;

import java.util.Arrays;
import rivalry.equation.IncidentMemory;
import rivalry.equation.SafetyLaw;
import rivalry.luck.Decision;
import rivalry.scenario.SafetyParams;

/** RELEASE: able and careless models do harm in the open; the lab pauses, users and governments take note (E20). */
public final class Incidents {
    private final SafetyParams params;
    private final int[] count;
    private double remembered;

    Incidents(World world) {
        params = world.scenario().safety();
        count = new int[world.nations().size()];
    }

    void strike(World world) {
        Arrays.fill(count, 0);
        remembered = 0;
        for (Lab lab : world.labs()) {
            boolean struck = lab.offers(world.month())
                    && world.luck().uniform(Decision.INCIDENT, lab.key, world.month(), 0) < hazard(lab);
            if (struck) {
                count[lab.home.index]++;
                lab.standing.pausedUntil = world.month() + params.pause();
                world.tell("incident", lab.entity(), "releases stop for " + params.pause() + " months");
            }
            lab.standing.incidents = IncidentMemory.next(lab.standing.incidents, params.forgetting(), struck ? 1 : 0);
            remembered += lab.standing.incidents;
        }
    }

    /** Chance that a lab's model does harm this month. */
    double hazard(Lab lab) {
        return lab.model == null
                ? 0
                : SafetyLaw.incidentHazard(params.hazard(), lab.conduct.safety(), lab.model.capability());
    }

    /** Incidents of the world that are still remembered. */
    double remembered() {
        return remembered;
    }

    /** Incidents of a country's labs this month. */
    public int count(Nation nation) {
        return count[nation.index];
    }
}
