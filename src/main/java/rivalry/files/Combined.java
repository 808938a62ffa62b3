package rivalry.files;

import java.util.List;
import rivalry.scenario.Prior;

/**
 * An arm that is taken apart: every coalition of its parts as a scenario to play.
 *
 * @param worlds the place of a coalition is its bits
 */
public record Combined(String arm, PolicyParts of, List<Prior> worlds) {
    /** The parts' names. */
    public List<String> parts() {
        return of.names();
    }
}
