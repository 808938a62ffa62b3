package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.chart.ClaimFigure;
import rivalry.chart.ClaimFigure.Curve;
import rivalry.chart.ClaimFigure.Curves;
import rivalry.chart.Figure;
import rivalry.chart.Palette;
import rivalry.comparison.CommonZeroSum;
import rivalry.comparison.Resampling;
import rivalry.comparison.Runs;
import rivalry.comparison.TermEstimates;
import rivalry.experiment.ClaimsPlan;
import rivalry.files.Resolved;
import rivalry.scenario.Claim;
import rivalry.scenario.Country;
import rivalry.scenario.Game;
import rivalry.scenario.Register;

/** The figures of a register from what its runs say. */
final class ClaimFigures {
    private final ClaimsPlan plan;
    private final Map<String, Country> countries;
    private final Runs runs;
    private final Resampling luck;

    ClaimFigures(ClaimsPlan plan, Resolved baseline, Runs runs, Resampling luck) {
        this.plan = plan;
        this.countries = baseline.prior().centre().countries();
        this.runs = runs;
        this.luck = luck;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        plan.figures()
                .forEach((id, plot) -> figures.add(plot.zero_sum().isEmpty() ? curves(id, plot) : plane(id, plot)));
        return figures;
    }

    private Figure plane(String id, Register.Plot plot) {
        CommonZeroSum zeroSum = CommonZeroSum.of(runs, plot.zero_sum(), plan.rivals(), plan.ahead());
        List<String> names =
                plan.rivals().stream().map(rival -> countries.get(rival).name()).toList();
        Map<String, String> labels = new LinkedHashMap<>();
        plot.zero_sum()
                .forEach(world ->
                        labels.put(world, plan.register().worlds().get(world).says()));
        return ClaimFigure.plane(id, plot.title(), zeroSum, names, labels, luck);
    }

    private Figure curves(String id, Register.Plot plot) {
        List<Curves> panels = new ArrayList<>();
        plot.panels().forEach((title, panel) -> {
            boolean relative = panel.scale() == Game.Scale.LOGARITHM;
            List<Curve> curves = new ArrayList<>();
            panel.lines().forEach((label, term) -> curves.add(curve(words(label), term, relative, panel)));
            panels.add(new Curves(words(title), panel.axis(), relative, curves));
        });
        return ClaimFigure.of(id, plot.title(), panels, new Palette(countries.keySet()));
    }

    private Curve curve(String label, Claim.Term term, boolean relative, Register.Lines panel) {
        List<Integer> years = ClaimsPlan.years(term);
        double[][] found = new double[4][years.size()];
        for (int i = 0; i < years.size(); i++) {
            var estimate = new TermEstimates(runs, luck)
                    .of(term.in(years.get(i)), Optional.empty(), relative)
                    .estimate();
            found[0][i] = years.get(i);
            found[1][i] = printed(estimate.value(), relative);
            found[2][i] = printed(estimate.interval().low(), relative);
            found[3][i] = printed(estimate.interval().high(), relative);
        }
        long lines = panel.lines().values().stream()
                .map(Claim.Term::entity)
                .filter(term.entity()::equals)
                .count();
        String coloured = lines == 1 && countries.containsKey(term.entity()) ? term.entity() : "";
        return new Curve(label, coloured, found[0], found[1], found[2], found[3]);
    }

    /** A name as a label. */
    private static String words(String name) {
        return name.replace('-', ' ');
    }

    private static double printed(double value, boolean relative) {
        return relative ? StrictMath.expm1(value) : value;
    }
}
