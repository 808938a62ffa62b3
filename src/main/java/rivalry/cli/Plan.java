package rivalry.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.files.Inputs;

/**
 * What is to be played: scenarios read and ready, and everything that determines what their files will hold.
 *
 * @param scenarios the files that a results folder keeps to play it again, by name
 */
record Plan(List<Arm> arms, Inputs inputs, Map<String, String> scenarios) {

    int runs() {
        return arms.size() * inputs.replicates();
    }

    /** The same plan, but without figures. */
    Plan withoutCharts() {
        return new Plan(arms, inputs.withoutCharts(), scenarios);
    }

    Ensemble ensemble() {
        YearMonth until = YearMonth.of(inputs.span().last(), 12);
        return new Ensemble(arms, inputs.replicates(), inputs.seed(), until);
    }
}
