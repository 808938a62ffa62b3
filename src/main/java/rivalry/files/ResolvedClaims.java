package rivalry.files;

import java.util.LinkedHashMap;
import java.util.Map;
import rivalry.scenario.Node;
import rivalry.scenario.Register;
import rivalry.scenario.Target;

/**
 * A register of claims as read.
 *
 * @param document the register's own file
 * @param targets what trials can name
 * @param evidence the text that the targets were read from
 * @param worlds every scenario that is played, by name: the one it extends first
 */
public record ResolvedClaims(
        Register register,
        Node.Mapping document,
        Map<String, Target> targets,
        String evidence,
        Map<String, Resolved> worlds) {
    private static final String TARGETS = "targets.yaml";

    /** The files to keep so that the register can be read again without any other: every world a file of its own. */
    public Map<String, String> kept() {
        StringBuilder study = new StringBuilder("extends: scenario.yaml\ntargets: " + TARGETS + "\nworlds:\n");
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(StudyFolder.STUDY, "");
        kept.put(TARGETS, evidence);
        kept.putAll(worlds.get(Register.BASELINE).kept("scenario.yaml"));
        register.worlds().forEach((name, world) -> {
            String file = "scenarios/" + name + ".yaml";
            kept.putAll(worlds.get(name).kept(file));
            study.append("  ")
                    .append(name)
                    .append(": {says: ")
                    .append(Json.of(world.says()).strip());
            study.append(", file: ").append(file).append("}\n");
        });
        kept.put(StudyFolder.STUDY, study + ScenarioText.of(document.without("extends", "targets", "worlds"), false));
        return kept;
    }
}
