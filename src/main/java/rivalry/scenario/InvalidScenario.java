package rivalry.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be played, with everything that is wrong with it. */
public final class InvalidScenario extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidScenario(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
