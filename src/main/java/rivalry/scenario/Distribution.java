package rivalry.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How uncertain a parameter is: exactly one of four families, each a list of numbers; cut to the legal range. */
public record Distribution(
        @Parameter(says = "least and most") List<Double> uniform,
        @Parameter(says = "least, most likely, most") List<Double> triangular,
        @Parameter(says = "mean, standard deviation") List<Double> normal,

        @Parameter(says = "median, standard deviation of the logarithm")
        List<Double> lognormal) {

    /** What is wrong with it as the distribution of a parameter of that value, if anything. */
    Optional<String> flaw(double value) {
        if (Stream.of(uniform, triangular, normal, lognormal)
                        .filter(list -> !list.isEmpty())
                        .count()
                != 1) {
            return Optional.of("a distribution is one of uniform, triangular, normal, lognormal");
        } else if (!uniform.isEmpty() && !(uniform.size() == 2 && rising(uniform))) {
            return Optional.of("uniform takes [least, most], least below most");
        } else if (!triangular.isEmpty() && !(triangular.size() == 3 && rising(triangular))) {
            return Optional.of("triangular takes [least, most likely, most] in that order");
        } else if (!normal.isEmpty() && !(normal.size() == 2 && normal.get(1) > 0)) {
            return Optional.of("normal takes [mean, standard deviation], the second above 0");
        } else if (!lognormal.isEmpty() && !(lognormal.size() == 2 && lognormal.get(0) > 0 && lognormal.get(1) > 0)) {
            return Optional.of("lognormal takes [median, standard deviation of the logarithm], both above 0");
        } else if (value < least() || value > most()) {
            return Optional.of("the value lies outside its own distribution");
        }
        return Optional.empty();
    }

    private static boolean rising(List<Double> list) {
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i) < list.get(i - 1)) {
                return false;
            }
        }
        return list.get(0) < list.get(list.size() - 1);
    }

    private double least() {
        return !uniform.isEmpty()
                ? uniform.get(0)
                : !triangular.isEmpty() ? triangular.get(0) : !lognormal.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
    }

    private double most() {
        return !uniform.isEmpty()
                ? uniform.get(1)
                : !triangular.isEmpty() ? triangular.get(2) : Double.POSITIVE_INFINITY;
    }
}
