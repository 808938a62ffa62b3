package rivalry.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rivalry.comparison.SmallestEffects;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.files.ComparedArm;
import rivalry.files.Comparison;
import rivalry.files.Differing;
import rivalry.files.DosesTable;
import rivalry.files.InputChange;
import rivalry.files.Inputs;
import rivalry.files.SummaryRow;

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

    /** The same plan as a replay plays it, without figures. */
    Plan again() {
        return with(inputs.again());
    }

    /** The same plan from other inputs. */
    Plan with(Inputs others) {
        return new Plan(arms, others, scenarios, changes);
    }

    /** What came of playing it, as a comparison with the first arm. */
    Comparison comparison(Path place, Map<String, List<SummaryRow>> rows, Map<String, Differing> findings) {
        List<ComparedArm> compared = new ArrayList<>();
        for (Arm arm : arms) {
            List<InputChange> own = changes.stream()
                    .filter(change -> change.arm().equals(arm.name()))
                    .toList();
            compared.add(new ComparedArm(
                    arm.name(),
                    arm.prior().centre(),
                    own,
                    rows.get(arm.name()),
                    findings.getOrDefault(arm.name(), Differing.NOTHING)));
        }
        return new Comparison(place, inputs, compared, DosesTable.in(scenarios));
    }

    /** The smallest effects of interest, as the first arm states them. */
    SmallestEffects smallest() {
        return SmallestEffects.of(arms.get(0).prior().centre().smallest_effects());
    }

    Ensemble ensemble() {
        YearMonth until = YearMonth.of(inputs.span().last(), 12);
        return new Ensemble(arms, inputs.replicates(), inputs.seed(), until);
    }
}
