package rivalry.experiment;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;
import rivalry.luck.Draws;

/** A search downhill from a point of the unit cube, by an evolution strategy that learns the lie of the land (CMA-ES; Hansen 2006). */
final class LocalSearch {
    private static final double WIDTH = 0.08;

    private LocalSearch() {}

    /** Tries at most some points; the function is told each of them and keeps what it wants. */
    static void from(double[] start, int evaluations, ToDoubleFunction<double[]> function, Draws luck) {
        if (evaluations == 0) {
            return;
        }
        int axes = start.length;
        int population = 4 + (int) (3 * StrictMath.log(axes));
        long seed = Double.doubleToLongBits(Draws.uniform(DesignLuck.SEARCH.stem(luck), 0));
        CMAESOptimizer optimizer =
                new CMAESOptimizer(Integer.MAX_VALUE, 0, true, Integer.MAX_VALUE, 0, new Well19937c(seed), false, null);
        double[] widths = new double[axes];
        double[] low = new double[axes];
        double[] high = new double[axes];
        Arrays.fill(widths, WIDTH);
        Arrays.fill(high, 1);
        try {
            optimizer.optimize(
                    new InitialGuess(start),
                    new SimpleBounds(low, high),
                    new CMAESOptimizer.Sigma(widths),
                    new CMAESOptimizer.PopulationSize(population),
                    new ObjectiveFunction(function::applyAsDouble),
                    GoalType.MINIMIZE,
                    new MaxEval(evaluations));
        } catch (TooManyEvaluationsException done) {
            // as many as were granted
        }
    }
}
