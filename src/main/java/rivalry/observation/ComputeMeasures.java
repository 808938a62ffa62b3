package rivalry.observation;

import java.util.List;

final class ComputeMeasures {
    static final List<Measure> ALL = List.of();

    private ComputeMeasures() {}
}
