package rivalry.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that a reader is told everything at once. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Origin origin, String rule, String message, String hint) {
        add(new Problem(origin, rule, message, hint));
    }

    /** Reports what was found wrong, once. */
    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(Origin origin, String rule, String message) {
        add(origin, rule, message, "");
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, in the order of the files' lines. */
    public List<Problem> found() {
        List<Problem> sorted = new ArrayList<>(found);
        List<String> files =
                found.stream().map(p -> p.origin().source().name()).distinct().toList();
        sorted.sort(Comparator.<Problem>comparingInt(
                        p -> files.indexOf(p.origin().source().name()))
                .thenComparingInt(p -> p.origin().line())
                .thenComparingInt(p -> p.origin().column()));
        return sorted;
    }

    /** Ends the reading if anything was found. */
    public void raise() {
        if (!found.isEmpty()) {
            throw new InvalidScenario(found());
        }
    }
}
