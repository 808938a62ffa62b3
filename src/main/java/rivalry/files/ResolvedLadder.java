package rivalry.files;

import java.util.LinkedHashMap;
import java.util.Map;
import rivalry.scenario.Ladder;
import rivalry.scenario.Node;
import rivalry.scenario.Target;

/**
 * An ablation ladder as read.
 *
 * @param document the ladder's own file
 * @param bare the scenario under it, without what was set on the command line
 * @param targets what it is scored on
 * @param evidence the text that the targets were read from
 * @param rungs every scenario that is played, by name: the whole model first
 */
public record ResolvedLadder(
        Ladder ladder,
        Node.Mapping document,
        Resolved bare,
        Map<String, Target> targets,
        String evidence,
        Map<String, Resolved> rungs) {
    private static final String TARGETS = "targets.yaml";

    /** The rung without one mechanism. */
    public static String without(String mechanism) {
        return "without " + mechanism;
    }

    /** The rung without one mechanism and all before it. */
    public static String upTo(String mechanism) {
        return "without all up to " + mechanism;
    }

    /** The files to keep so that the ladder can be read again without any other. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>(StudyFile.kept(document.without("targets"), bare));
        kept.computeIfPresent(StudyFolder.STUDY, (name, text) -> text + "targets: " + TARGETS + "\n");
        kept.put(TARGETS, evidence);
        return kept;
    }
}
