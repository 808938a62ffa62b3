package rivalry.scenario;

import java.util.List;
import java.util.Optional;
import rivalry.luck.Draws;

/** The parameters that differ between replicates, and how they are drawn. */
public record Uncertainty(List<Uncertain> parameters, Optional<Joint> joint) {
    static final Uncertainty NONE = new Uncertainty(List.of(), Optional.empty());

    public Uncertainty {
        parameters = List.copyOf(parameters);
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    /** The stated values. */
    double[] centre() {
        return parameters.stream().mapToDouble(Uncertain::value).toArray();
    }

    /** The values of a replicate. */
    double[] draw(Draws luck, int replicate, int attempt) {
        double[] drawn = new double[parameters.size()];
        for (int i = 0; i < drawn.length; i++) {
            Uncertain parameter = parameters.get(i);
            drawn[i] = parameter.distribution().isPresent()
                    ? parameter.draw(luck, attempt)
                    : joint.orElseThrow().at(parameter.path(), replicate + attempt);
        }
        return drawn;
    }
}
