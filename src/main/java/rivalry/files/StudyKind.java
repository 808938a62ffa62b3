package rivalry.files;

import java.nio.file.Path;

/** What kind of study a file is, if it is one and not a scenario. */
public enum StudyKind {
    GAME,
    DESIGN,
    CLAIMS,
    LADDER,
    NONE;

    /**
     * The kind a file says it is of.
     *
     * @throws rivalry.scenario.InvalidScenario if it is not well-formed
     */
    public static StudyKind of(Path file) {
        return switch (KindRule.kind(Layers.document(file))) {
            case "game" -> GAME;
            case "design" -> DESIGN;
            case "claims" -> CLAIMS;
            case "ladder" -> LADDER;
            default -> NONE;
        };
    }
}
