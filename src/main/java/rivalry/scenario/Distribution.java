package rivalry.scenario;

import java.util.List;
import java.util.Optional;
import net.jafama.StrictFastMath;
import rivalry.luck.Normal;

/** How uncertain a parameter is: exactly one of four families, each a list of numbers; cut to the legal range. */
public record Distribution(
        @Parameter(says = "least and most") List<Double> uniform,
        @Parameter(says = "least, most likely, most") List<Double> triangular,
        @Parameter(says = "mean, standard deviation") List<Double> normal,

        @Parameter(says = "median, standard deviation of the logarithm")
        List<Double> lognormal) {

    private static final List<String> FAMILIES = List.of("uniform", "triangular", "normal", "lognormal");

    /** The least share that must lie in the legal range: what is cut to a sliver is lost in rounding. */
    private static final double LEAST_LEGAL = 0.001;

    /** Its quantile at a uniform in (0, 1), after cutting it to the legal range. */
    double at(double uniform, Optional<Parameter> about) {
        double low = low(about);
        double high = high(about);
        double drawn = quantile(share(low) + uniform * mass(low, high));
        double inside = Math.min(Math.max(drawn, low), high);
        if (about.isPresent() && !Ranges.allows(about.get(), inside)) {
            return inside == low ? Math.nextUp(inside) : Math.nextDown(inside);
        }
        return inside;
    }

    private static double low(Optional<Parameter> about) {
        return about.map(Ranges::low).orElse(Double.NEGATIVE_INFINITY);
    }

    private static double high(Optional<Parameter> about) {
        return about.map(Ranges::high).orElse(Double.POSITIVE_INFINITY);
    }

    /** The share of it that lies between two values. */
    private double mass(double low, double high) {
        return share(high) - share(low);
    }

    private double quantile(double share) {
        if (!uniform.isEmpty()) {
            return uniform.get(0) + share * (uniform.get(1) - uniform.get(0));
        } else if (!triangular.isEmpty()) {
            return Triangle.quantile(triangular, share);
        } else if (!normal.isEmpty()) {
            return normal.get(0) + normal.get(1) * Normal.quantile(share);
        }
        return lognormal.get(0) * StrictFastMath.exp(lognormal.get(1) * Normal.quantile(share));
    }

    /** The share of it that lies below a value. */
    private double share(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? 1 : 0;
        } else if (!uniform.isEmpty()) {
            return Math.min(Math.max((value - uniform.get(0)) / (uniform.get(1) - uniform.get(0)), 0), 1);
        } else if (!triangular.isEmpty()) {
            return Triangle.share(triangular, value);
        } else if (!normal.isEmpty()) {
            return Normal.share((value - normal.get(0)) / normal.get(1));
        }
        return value <= 0 ? 0 : Normal.share(StrictMath.log(value / lognormal.get(0)) / lognormal.get(1));
    }

    /** How many numbers a family takes. */
    static int size(String family) {
        return family.equals("triangular") ? 3 : 2;
    }

    /** What is wrong with its form, whatever its numbers are: not one family, or not as many numbers as that takes. */
    Optional<String> misshapen() {
        List<String> given =
                FAMILIES.stream().filter(family -> !list(family).isEmpty()).toList();
        if (given.size() != 1) {
            return Optional.of("a distribution is one of " + String.join(", ", FAMILIES));
        }
        String family = given.get(0);
        return list(family).size() == size(family) ? Optional.empty() : Optional.of(takes(family));
    }

    private List<Double> list(String family) {
        return switch (family) {
            case "uniform" -> uniform;
            case "triangular" -> triangular;
            case "normal" -> normal;
            default -> lognormal;
        };
    }

    private static String takes(String family) {
        return switch (family) {
            case "uniform" -> "uniform takes [least, most], least below most";
            case "triangular" -> "triangular takes [least, most likely, most] in that order";
            case "normal" -> "normal takes [mean, standard deviation], the second above 0";
            default -> "lognormal takes [median, standard deviation of the logarithm], both above 0";
        };
    }

    /** What is wrong with one of proper form as the distribution of a parameter of that value and range, if anything. */
    Optional<String> flaw(double value, Optional<Parameter> about) {
        if (!uniform.isEmpty() && !rising(uniform)) {
            return Optional.of(takes("uniform"));
        } else if (!triangular.isEmpty() && !rising(triangular)) {
            return Optional.of(takes("triangular"));
        } else if (!normal.isEmpty() && !(normal.get(1) > 0)) {
            return Optional.of(takes("normal"));
        } else if (!lognormal.isEmpty() && !(lognormal.get(0) > 0 && lognormal.get(1) > 0)) {
            return Optional.of(takes("lognormal"));
        } else if (value < least() || value > most()) {
            return Optional.of("the value lies outside its own distribution");
        } else if (!(mass(low(about), high(about)) >= LEAST_LEGAL)) {
            return Optional.of("next to nothing of it lies in the legal range "
                    + about.map(Ranges::text).orElse("of numbers"));
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
