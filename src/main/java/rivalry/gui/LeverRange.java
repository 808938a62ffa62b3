package rivalry.gui;

import rivalry.chart.Numbers;
import rivalry.scenario.Lever;
import rivalry.scenario.Parameter;
import rivalry.scenario.ParameterCatalogue;

/**
 * How a lever's slider runs: from its least to its greatest value; money grows with the cube of the way, so that
 * millions and billions are both in reach.
 */
record LeverRange(Parameter about, double least, double most, boolean cubic) {
    /** Steps of a slider. */
    static final int STEPS = 200;

    static LeverRange of(Lever lever) {
        Parameter about = ParameterCatalogue.at("policies.x." + lever.path())
                .flatMap(ParameterCatalogue.Entry::about)
                .orElseThrow();
        double least = Double.isInfinite(about.atLeast()) ? 0 : about.atLeast();
        boolean open = Double.isInfinite(about.atMost());
        double most = open ? money(lever) : about.atMost();
        return new LeverRange(about, least, most, open);
    }

    /** Where no law sets a limit the slider needs one [US$, US$/year]. */
    private static double money(Lever lever) {
        return lever == Lever.RETURN_PROGRAMME ? 1e6 : 1e11;
    }

    double value(int step) {
        double way = step / (double) STEPS;
        return least + (most - least) * (cubic ? way * way * way : rounded(way));
    }

    int step(double value) {
        double way = Math.max(0, Math.min(1, (value - least) / (most - least)));
        return (int) Math.round(STEPS * (cubic ? Math.cbrt(way) : way));
    }

    private static double rounded(double way) {
        return Math.round(way * STEPS) / (double) STEPS;
    }

    /** With its unit, as a person would say it. */
    String print(double value) {
        if (about.unit().equals("1")) {
            return Numbers.PERCENT.print(value);
        }
        return Numbers.HUMAN.print(value) + " " + about.unit();
    }

    /** The legal range in words. */
    String limits() {
        return print(least) + " – " + (cubic ? Texts.of("lever.nolimit") : print(most));
    }

    /** An end of the slider, in short: its unit stands with the value. */
    String end(double value) {
        return about.unit().equals("1") ? Numbers.PERCENT.print(value) : Numbers.HUMAN.print(value);
    }
}
