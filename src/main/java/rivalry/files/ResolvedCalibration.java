package rivalry.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.scenario.Calibration;
import rivalry.scenario.Factor;
import rivalry.scenario.Prior;
import rivalry.scenario.Target;

/**
 * A calibration as read.
 *
 * @param sizes how much is played, and how it is judged
 * @param targets those with a weight, then the limits, by id
 * @param evidence the text of the file of targets
 * @param bare the scenario, without what was set on the command line and without what it draws together
 * @param base what an overlay for its result extends
 * @param factors the parameters that vary
 * @param prior the scenario in which each of them can be set
 */
public record ResolvedCalibration(
        Calibration sizes,
        Map<String, Target> targets,
        String evidence,
        Resolved bare,
        String base,
        List<Factor> factors,
        Prior prior) {

    /** The files to keep so that it can be read again without any other. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(StudyFolder.STUDY, CalibrationReader.text(sizes, base));
        kept.put(CalibrationReader.TARGETS, evidence);
        kept.putAll(bare.kept(CalibrationReader.SCENARIO));
        return kept;
    }

    /** The fingerprint of the scenario: its values, whatever file they stand in. */
    public String scenarioSum() {
        return CalibrationReader.sum(bare);
    }

    /** The fingerprint of the targets. */
    public String targetsSum() {
        return Checksum.of(evidence);
    }
}
