package rivalry.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.files.InputChange;
import rivalry.files.Inputs;

/**
 * What is to be played: scenarios read and ready, and everything that determines what their files will hold.
 *
 * @param scenarios the files that a results folder keeps to play it again, by name
 * @param changes what the inputs of each arm change of the first arm's
 */
record Plan(List<Arm> arms, Inputs inputs, Map<String, String> scenarios, List<InputChange> changes) {

    int runs() {
        return arms.size() * inputs.replicates();
    }

    /** The same plan, but without figures. */
    Plan withoutCharts() {
        return new Plan(arms, inputs.withoutCharts(), scenarios, changes);
    }

    Ensemble ensemble() {
        YearMonth until = YearMonth.of(inputs.span().last(), 12);
        return new Ensemble(arms, inputs.replicates(), inputs.seed(), until);
    }
}
