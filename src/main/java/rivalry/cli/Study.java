package rivalry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import rivalry.files.StudyFolder;
import rivalry.files.StudyInputs;

/** Something that is found out by playing many variants of a scenario: a game, a sensitivity analysis, a test of claims, a calibration. */
interface Study {
    /** The study that a folder keeps. */
    static Study of(Path folder, StudyInputs inputs) {
        return switch (inputs.kind()) {
            case "game" -> GameStudy.of(folder, inputs);
            case "claims" -> ClaimsStudy.of(folder, inputs);
            case "ladder" -> AblationStudy.of(folder, inputs);
            case "calibration" -> CalibrationStudy.of(folder, inputs);
            default -> SensitivityStudy.of(folder, inputs);
        };
    }

    /** How many runs it plays, at most. */
    int runs();

    /** Plays what is not there yet and writes tables and figures. */
    Account play(StudyFolder folder, StudyPlayer player);

    /** What it found, in words and as a document. */
    record Account(List<String> lines, Map<String, Object> document) {}
}
