package rivalry.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rivalry.chart.Numbers;
import rivalry.comparison.Verdict;
import rivalry.observation.Headline;

/** The guide's page on what the same luck gains, written from its data files alone. */
final class GuidePairing {
    private static final String AHEAD = "2026-2035";

    private GuidePairing() {}

    static String page(List<WhatIf> all) {
        StringBuilder page = new StringBuilder("# What pairing gains\n\n"
                + "Baseline and what-if meet the same luck and the same drawn parameters, replicate by replicate. The table says, for "
                + "the mean of " + AHEAD.replace('-', '–')
                + ", how many times less the difference varies than that of two "
                + "scenarios on separate luck: as many times as many replicates would be needed without pairing. A dash: identical "
                + "in every replicate. Most of it comes from parameters that are drawn once for both; the rest is chance events that "
                + "the change does not touch.\n\n| what-if | replicates |");
        StringBuilder rule = new StringBuilder("|---|---|");
        for (Headline headline : Headline.ALL) {
            page.append(' ').append(name(headline)).append(" |");
            rule.append("---|");
        }
        page.append(" least |\n").append(rule).append("---|\n");
        int paying = 0;
        for (WhatIf whatIf : all) {
            List<Double> gains = new ArrayList<>();
            page.append("| [")
                    .append(whatIf.name())
                    .append("](")
                    .append(whatIf.name())
                    .append(".md) | ")
                    .append(whatIf.replicates())
                    .append(" |");
            for (Headline headline : Headline.ALL) {
                double gain = gain(whatIf, headline);
                page.append(' ').append(times(gain)).append(" |");
                if (Double.isFinite(gain)) {
                    gains.add(gain);
                }
            }
            double least = gains.stream().min(Double::compare).orElse(Double.NaN);
            paying += least > 1 ? 1 : 0;
            page.append(' ').append(times(least)).append(" |\n");
        }
        return page.append("\nIn ")
                .append(paying)
                .append(" of ")
                .append(all.size())
                .append(
                        " what-ifs pairing pays for every headline measure that differs at all. The page is written with the guide by `")
                .append(GuidePages.COMMAND)
                .append("`; `compare` prints the same number beside every difference.\n")
                .toString();
    }

    private static String name(Headline headline) {
        String by = headline.by().isEmpty()
                ? ""
                : ", " + headline.by().substring(headline.by().indexOf('=') + 1);
        String of = headline.entity().equals("world") ? "" : ", " + headline.entity();
        return headline.measure().replace('_', ' ') + of + by;
    }

    private static double gain(WhatIf whatIf, Headline headline) {
        return whatIf.headlines().stream()
                .filter(row -> row.change().period().equals(AHEAD)
                        && row.change().measure().equals(headline.measure())
                        && row.change().entity().equals(headline.entity())
                        && row.change().by().equals(headline.by()))
                .filter(row -> row.change().verdict() != Verdict.IDENTICAL)
                .mapToDouble(WhatIf.Row::gain)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String times(double gain) {
        if (!Double.isFinite(gain)) {
            return "–";
        }
        return (gain < 10 ? String.format(Locale.ROOT, "%.1f", gain) : Numbers.HUMAN.print(Math.rint(gain))) + " ×";
    }
}
