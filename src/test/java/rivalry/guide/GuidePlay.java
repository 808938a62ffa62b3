package rivalry.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rivalry.chart.Change;
import rivalry.chart.Fan;
import rivalry.chart.Fans;
import rivalry.comparison.Finding;
import rivalry.comparison.Findings;
import rivalry.comparison.Question;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rivals;
import rivalry.comparison.SmallestEffects;
import rivalry.comparison.Summary;
import rivalry.comparison.Twins;
import rivalry.experiment.RunSink;
import rivalry.observation.Headline;
import rivalry.observation.History;
import rivalry.observation.Measures;
import rivalry.observation.Series;
import rivalry.observation.Yearly;
import rivalry.scenario.Scenario;

/** Keeps the headline series of every run, year by year, and compares arms with the baseline as {@code compare} does. */
final class GuidePlay implements RunSink {
    private static final int FIRST = 2016;
    private static final int LAST = 2035;
    private static final int AHEAD = 2026;
    private static final String BASELINE = "baseline";
    private static final int DATA_END = 2025;

    /** What one run says of one series: numerators and denominators of its years, of anything but rates over 1. */
    private record Years(double[] over, double[] under) {}

    private final int replicates;
    private final SmallestEffects smallest;
    private final Resampling luck;
    private final Map<String, Years[][]> runs = new LinkedHashMap<>();

    /** @param smallest the smallest effects of interest, as the baseline states them */
    GuidePlay(List<String> arms, int replicates, long seed, SmallestEffects smallest) {
        this.replicates = replicates;
        this.smallest = smallest;
        luck = new Resampling(seed);
        arms.forEach(arm -> runs.put(arm, new Years[Headline.ALL.size()][replicates]));
    }

    @Override
    public void finished(String arm, int replicate, History history) {
        for (int h = 0; h < Headline.ALL.size(); h++) {
            int index = history.series().indexOf(series(Headline.ALL.get(h)));
            boolean rate = isRate(h);
            double[] over = IntStream.rangeClosed(FIRST, LAST)
                    .mapToDouble(year -> rate ? history.numerator(index, year) : history.year(index, year))
                    .toArray();
            double[] under = IntStream.rangeClosed(FIRST, LAST)
                    .mapToDouble(year -> rate ? history.denominator(index, year) : 1)
                    .toArray();
            runs.get(arm)[h][replicate] = new Years(over, under);
        }
    }

    @Override
    public void failed(String arm, int replicate, RuntimeException cause) {
        throw cause;
    }

    /** The headline findings of an arm: over the years ahead and in the last year together, and year by year. */
    List<Finding> findings(String arm) {
        List<Question> together = new ArrayList<>();
        List<Twins> answers = new ArrayList<>();
        List<Finding> alone = new ArrayList<>();
        Findings judge = new Findings(smallest, growth(), luck);
        for (int h = 0; h < Headline.ALL.size(); h++) {
            Series series = series(Headline.ALL.get(h));
            for (int[] period : new int[][] {{AHEAD, LAST}, {LAST, LAST}}) {
                together.add(new Question(series, name(period), true));
                answers.add(twins(h, arm, period));
            }
            for (int year = FIRST; year < LAST; year++) {
                int[] period = {year, year};
                alone.add(judge.alone(new Question(series, name(period), false), twins(h, arm, period)));
            }
        }
        List<Finding> findings = new ArrayList<>(judge.together(together, answers));
        findings.addAll(alone);
        return findings.stream().filter(finding -> finding.difference().n() > 0).toList();
    }

    Rivals rivals(String arm) {
        int[] ahead = {AHEAD, LAST};
        return Rivals.of(name(ahead), rival("US", arm, ahead), rival("CN", arm, ahead), smallest, growth(), luck);
    }

    Resampling luck() {
        return luck;
    }

    /** Fans of the headline series of an arm. */
    Fans fans(String arm, Scenario scenario) {
        List<Fan> fans = new ArrayList<>();
        for (int h = 0; h < Headline.ALL.size(); h++) {
            int headline = h;
            Summary[] years = IntStream.rangeClosed(FIRST, LAST)
                    .mapToObj(year -> summary(headline, arm, year))
                    .toArray(Summary[]::new);
            Headline about = Headline.ALL.get(h);
            fans.add(Fan.yearly(
                    about.measure(),
                    about.entity(),
                    about.by(),
                    FIRST,
                    Arrays.stream(years)
                            .mapToDouble(s -> isRate(headline) ? s.mean() : s.median())
                            .toArray(),
                    Arrays.stream(years).mapToDouble(Summary::p05).toArray(),
                    Arrays.stream(years).mapToDouble(Summary::p95).toArray()));
        }
        return Fans.of(scenario, replicates, fans);
    }

    static WhatIf.Row row(Finding finding) {
        return new WhatIf.Row(
                Change.of(finding),
                finding.difference().percent(),
                finding.difference().varianceReduction());
    }

    private Summary summary(int headline, String arm, int year) {
        int[] period = {year, year};
        double[] over = sums(headline, arm, period, true);
        return isRate(headline) ? Summary.ofRatios(over, sums(headline, arm, period, false)) : Summary.of(over);
    }

    private Rivals.Country rival(String country, String arm, int[] period) {
        return new Rivals.Country(
                twins(Headline.ALL.indexOf(new Headline("capability", country, "")), arm, period),
                twins(Headline.ALL.indexOf(new Headline("impact", country, "")), arm, period));
    }

    private Twins twins(int headline, String arm, int[] period) {
        boolean rate = isRate(headline);
        return new Twins(
                sums(headline, BASELINE, period, true),
                rate ? sums(headline, BASELINE, period, false) : null,
                sums(headline, arm, period, true),
                rate ? sums(headline, arm, period, false) : null);
    }

    /** Per replicate the sum over the years of a rate's parts; of anything else the mean of its years. */
    private double[] sums(int headline, String arm, int[] period, boolean over) {
        return Arrays.stream(runs.get(arm)[headline])
                .mapToDouble(years -> {
                    double[] values = over ? years.over : years.under;
                    double sum = Arrays.stream(values, period[0] - FIRST, period[1] - FIRST + 1)
                            .sum();
                    return isRate(headline) ? sum : sum / (period[1] - period[0] + 1);
                })
                .toArray();
    }

    /** How much the better rival's capability grows in a month, in points. */
    private double growth() {
        return (best(LAST) - best(DATA_END)) / (12.0 * (LAST - DATA_END));
    }

    private double best(int year) {
        int[] period = {year, year};
        return Math.max(
                Arrays.stream(sums(0, BASELINE, period, true)).average().orElseThrow(),
                Arrays.stream(sums(1, BASELINE, period, true)).average().orElseThrow());
    }

    private static boolean isRate(int headline) {
        return series(Headline.ALL.get(headline)).measure().yearly() == Yearly.RATIO;
    }

    private static Series series(Headline headline) {
        return new Series(Measures.of(headline.measure()), headline.entity(), headline.by());
    }

    private static String name(int[] period) {
        return period[0] == period[1] ? Integer.toString(period[0]) : period[0] + "-" + period[1];
    }
}
