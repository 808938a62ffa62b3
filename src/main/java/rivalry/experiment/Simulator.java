package rivalry.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.comparison.Centre;

/** Something that can be played at points of the unit cube and answers to targets. */
@FunctionalInterface
public interface Simulator {
    /**
     * Plays points, every one of them on the same luck.
     *
     * @param points by name; a point that was played before under its name is not played again
     * @return what each says of every target, in order; empty where the parameters break a rule between them
     */
    List<Optional<Centre[]>> play(Map<String, double[]> points, int replicates);
}
