package rivalry.files;

import java.nio.file.Path;
import rivalry.scenario.Node;

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
        Node.Mapping document = Layers.document(file);
        String kind = document.at("kind").orElse(null) instanceof Node.Scalar scalar ? scalar.text() : "";
        return switch (kind) {
            case "game" -> GAME;
            case "design" -> DESIGN;
            case "claims" -> CLAIMS;
            case "ladder" -> LADDER;
            default -> NONE;
        };
    }
}
