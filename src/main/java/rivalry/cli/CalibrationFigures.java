package rivalry.cli;

import java.util.List;
import rivalry.chart.CalibrationFigure;
import rivalry.chart.CalibrationFigure.Narrowed;
import rivalry.chart.Figure;
import rivalry.chart.Numbers;
import rivalry.experiment.HistoryMatching.Wave;

/** The figures of a calibration. */
record CalibrationFigures(CalibrationResult result) {
    private static final int MOST = 30;

    List<Figure> all() {
        double[] shares = result.matched().waves().stream()
                .mapToDouble(Wave::share)
                .filter(share -> share > 0)
                .toArray();
        List<Narrowed> narrowed =
                result.told().stream().limit(MOST).map(this::narrowed).toList();
        return List.of(
                CalibrationFigure.space(shares),
                CalibrationFigure.ranges(narrowed, result.plausible().size()));
    }

    private Narrowed narrowed(int factor) {
        double low = result.place(factor, 0.05);
        double middle = result.place(factor, 0.5);
        double high = result.place(factor, 0.95);
        return new Narrowed(result.factors().get(factor).path(), words(factor), low, middle, high);
    }

    /** The median and 90 % range in the parameter's own unit. */
    private String words(int factor) {
        return Numbers.HUMAN.print(result.value(factor, result.place(factor, 0.5))) + " ("
                + Numbers.HUMAN.print(result.value(factor, result.place(factor, 0.05))) + " to "
                + Numbers.HUMAN.print(result.value(factor, result.place(factor, 0.95))) + ")";
    }
}
