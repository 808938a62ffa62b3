package rivalry.equation;

import java.time.YearMonth;
import rivalry.scenario.ComputeParams;
import rivalry.scenario.IdeaParams;
import rivalry.scenario.MoneyParams;
import rivalry.scenario.TrainingParams;

/** Parameters with round numbers, for tests by hand. */
final class Sample {
    static final MoneyParams MONEY = new MoneyParams(0.1, 0.5, 0.2, 0.25, 0.25, 2, 0.5, 0.03, 0.5);
    static final ComputeParams COMPUTE = new ComputeParams(
            32000, YearMonth.of(2023, 6), 24, 0.5, 0.25, 12, 0.2, 2, 0.5, 0.2, 0.5, 1e10, 10, 0.5, 0.1, 0.5);
    static final IdeaParams IDEAS = new IdeaParams(
            0.02, 0.5, 0.25, 0.25, 0.5, 100, 10, 1000, 0.5, 2, 6, 0.1, 0.5, 0.5, 0.02, 0.2, 0.1, 0.4, 0.5);
    static final TrainingParams TRAINING =
            new TrainingParams(0.001, 0.101, YearMonth.of(2023, 6), 1, 1e15, 0.5, 3, 2, 0.2, 0.1, 0.1, 50, 10);

    private Sample() {}
}
