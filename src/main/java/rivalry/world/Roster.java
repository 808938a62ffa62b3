package rivalry.world;

import java.util.List;
import rivalry.scenario.Scenario;

/** The countries and labs of a run, in the order of the scenario. */
final class Roster {
    private final List<Nation> nations;
    private final List<Lab> labs;

    Roster(Scenario scenario) {
        nations = Founding.nations(scenario);
        labs = Founding.labs(scenario, nations);
    }

    List<Nation> nations() {
        return nations;
    }

    List<Lab> labs() {
        return labs;
    }

    Nation nation(String id) {
        for (Nation nation : nations) {
            if (nation.id().equals(id)) {
                return nation;
            }
        }
        throw new IllegalArgumentException("no country '" + id + "'");
    }

    Lab lab(String id) {
        for (Lab lab : labs) {
            if (lab.id().equals(id)) {
                return lab;
            }
        }
        throw new IllegalArgumentException("no lab '" + id + "'");
    }
}
