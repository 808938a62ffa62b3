package rivalry.files;

import java.util.List;
import java.util.Map;
import rivalry.scenario.Design;
import rivalry.scenario.Factor;
import rivalry.scenario.Node;
import rivalry.scenario.Prior;

/**
 * A design as read.
 *
 * @param document the design's own file, every value with where it was written
 * @param bare the scenario under it, without what was set on the command line
 * @param factors the parameters it varies
 * @param prior the scenario in which each of them can be set
 */
public record ResolvedDesign(Design design, Node.Mapping document, Resolved bare, List<Factor> factors, Prior prior) {

    /** The files to keep so that the design can be read again without any other. */
    public Map<String, String> kept() {
        return StudyFile.kept(document, bare);
    }
}
