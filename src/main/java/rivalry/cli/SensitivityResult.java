package rivalry.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rivalry.comparison.ElementaryEffects;
import rivalry.comparison.LuckShare;
import rivalry.comparison.SobolIndices;
import rivalry.scenario.Factor;
import rivalry.scenario.LongForm.Status;

/**
 * A sensitivity analysis that was played.
 *
 * @param outputs their names
 * @param factors all that were screened
 * @param effects by output and factor
 * @param chosen the factors that went on, the most important first
 * @param indices by output and chosen factor
 * @param luck by output
 * @param left sets of parameters that break a rule between them and were left out
 */
record SensitivityResult(
        List<String> outputs,
        List<Factor> factors,
        ElementaryEffects[][] effects,
        int[] chosen,
        SobolIndices[][] indices,
        LuckShare[] luck,
        int left) {

    /** The part of all effects on an output that is a factor's. */
    static double share(ElementaryEffects[][] effects, int output, int factor) {
        double all = Arrays.stream(effects[output])
                .mapToDouble(e -> e.size().value())
                .filter(Double::isFinite)
                .sum();
        double own = effects[output][factor].size().value();
        return all > 0 && Double.isFinite(own) ? own / all : 0;
    }

    /** How important a factor is: its greatest part of the effects on any output. */
    static double importance(ElementaryEffects[][] effects, int factor) {
        return IntStream.range(0, effects.length)
                .mapToDouble(output -> share(effects, output, factor))
                .max()
                .orElse(0);
    }

    /** The most important factors, ties in the order of the scenario. */
    static int[] choose(ElementaryEffects[][] effects, int most) {
        return IntStream.range(0, effects[0].length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(factor -> -importance(effects, factor))
                        .thenComparing(factor -> factor))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The output on which a factor has its greatest part. */
    String mostOn(int factor) {
        return outputs.get(IntStream.range(0, outputs.size())
                .boxed()
                .max(Comparator.comparingDouble(output -> share(effects, output, factor)))
                .orElse(0));
    }

    /** The chosen factors that nobody has measured: assumed, and influential. */
    List<Integer> assumed() {
        return Arrays.stream(chosen)
                .boxed()
                .filter(factor -> factors.get(factor).status() == Status.ASSUMED)
                .toList();
    }
}
