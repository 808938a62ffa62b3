package rivalry.observation;

import java.util.List;

final class LabMeasures {
    static final List<Measure> ALL = List.of();

    private LabMeasures() {}
}
