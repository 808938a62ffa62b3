package rivalry.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import rivalry.scenario.Game;
import rivalry.scenario.Node;

/**
 * A game as read: every pair of choices a scenario ready to play.
 *
 * @param document the game's own file, every value with where it was written
 * @param base the scenario under it, no choice made
 * @param bare the same without what was set on the command line
 * @param cells by row choice and column choice
 */
public record ResolvedGame(
        Path file, Game game, Node.Mapping document, Resolved base, Resolved bare, List<List<Resolved>> cells) {

    /** The files to keep so that the game can be read again without any other. */
    public Map<String, String> kept() {
        return StudyFile.kept(document, bare);
    }
}
