package planted.rivalry.world;

import java.util.List;

/** Planted: breaks a rule of the house on purpose. */
final class RunsInParallel {
    double sum(List<Double> values) {
        return values.parallelStream().mapToDouble(v -> v).sum();
    }
}
