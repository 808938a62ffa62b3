package rivalry.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.comparison.Coalition;
import rivalry.comparison.Decomposition;
import rivalry.comparison.Gauge;
import rivalry.comparison.Resampling;
import rivalry.comparison.Sample;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.files.Combined;
import rivalry.files.Decomposed;
import rivalry.files.DecompositionTable;
import rivalry.files.Inputs;
import rivalry.files.Journal;
import rivalry.files.ResultsFolder;
import rivalry.files.Span;
import rivalry.observation.Headline;
import rivalry.observation.History;
import rivalry.scenario.Quantity;

/** Takes combined policies apart: plays every coalition of their parts on the same luck and reads the headlines. */
final class Decomposing {
    private static final Span AHEAD = new Span(2026, 2035);

    private final Inputs inputs;
    private final ResultsFolder folder;
    private final Terminal heard;
    private final List<Quantity> quantities = new ArrayList<>();

    Decomposing(ResultsFolder folder, Terminal heard) {
        this.inputs = folder.inputs();
        this.folder = folder;
        this.heard = heard;
        for (Headline headline : Headline.ALL) {
            periods(inputs.span()).forEach(period -> quantities.add(quantity(headline, period)));
        }
    }

    /** What it costs, told before it is played. */
    static String cost(Combined combined, int replicates) {
        int worlds = combined.worlds().size();
        return combined.arm() + " is taken apart into " + String.join(", ", combined.parts()) + ": " + worlds
                + " worlds × " + replicates + " replicates = " + worlds * replicates + " further runs";
    }

    /** Plays what is not there yet, and keeps {@code decomposition.csv}; by arm what each part does. */
    Map<String, List<Decomposed>> play(List<Combined> all, int threads) {
        Map<String, List<Decomposed>> found = new LinkedHashMap<>();
        DecompositionTable table = new DecompositionTable();
        for (Combined combined : all) {
            heard.err().println(cost(combined, inputs.replicates()));
            try (Journal journal = folder.journal("parts-of-" + combined.arm(), this::read)) {
                play(combined, journal, threads);
                found.put(combined.arm(), decomposed(combined, journal));
            }
            table.add(combined.arm(), found.get(combined.arm()));
        }
        if (!all.isEmpty()) {
            folder.keep(DecompositionTable.NAME, table.text());
        }
        return found;
    }

    private void play(Combined combined, Journal journal, int threads) {
        List<Arm> arms = new ArrayList<>();
        for (int coalition = 0; coalition < combined.worlds().size(); coalition++) {
            arms.add(new Arm(name(coalition), combined.worlds().get(coalition)));
        }
        YearMonth until = YearMonth.of(inputs.span().last(), 12);
        Ensemble ensemble = new Ensemble(arms, inputs.replicates(), inputs.seed(), until);
        int runs = arms.size() * inputs.replicates();
        Progress progress = new Progress(journal, heard, runs, journal.count(), System::nanoTime);
        try (Interruption interruption = new Interruption(ensemble::cancel)) {
            ensemble.play(threads, journal::has, progress);
            progress.end();
            if (interruption.hasHappened()) {
                throw new StudyPlayer.Stopped();
            }
        }
    }

    private List<Decomposed> decomposed(Combined combined, Journal journal) {
        Resampling luck = new Resampling(inputs.seed());
        List<Decomposed> all = new ArrayList<>();
        int place = 0;
        for (Headline headline : Headline.ALL) {
            for (String period : periods(inputs.span())) {
                List<List<Sample>> worlds = new ArrayList<>();
                for (int coalition = 0;
                        coalition < Coalition.count(combined.parts().size());
                        coalition++) {
                    worlds.add(samples(journal, name(coalition), place));
                }
                all.add(new Decomposed(headline, period, Decomposition.of(combined.parts(), worlds, luck)));
                place++;
            }
        }
        return all;
    }

    private List<Sample> samples(Journal journal, String world, int place) {
        List<Sample> samples = new ArrayList<>();
        for (int replicate = 0; replicate < inputs.replicates(); replicate++) {
            samples.add(journal.values(world, replicate)
                    .map(values -> new Sample(values[2 * place], values[2 * place + 1]))
                    .orElse(Sample.NONE));
        }
        return samples;
    }

    /** Numerator and denominator of every headline over every period. */
    private double[] read(History history) {
        Gauge gauge = new Gauge(history);
        double[] values = new double[2 * quantities.size()];
        for (int i = 0; i < quantities.size(); i++) {
            Sample sample = gauge.read(quantities.get(i));
            values[2 * i] = sample.numerator();
            values[2 * i + 1] = sample.denominator();
        }
        return values;
    }

    private static Quantity quantity(Headline headline, String period) {
        Optional<String> by = Optional.of(headline.by()).filter(text -> !text.isEmpty());
        return new Quantity(headline.measure(), headline.entity(), by, period, Optional.empty());
    }

    private static String name(int coalition) {
        return "coalition " + coalition;
    }

    private static List<String> periods(Span span) {
        String last = Integer.toString(span.last());
        return span.contains(AHEAD.first()) && span.contains(AHEAD.last())
                ? List.of(last, AHEAD.first() + "-" + AHEAD.last())
                : List.of(last);
    }
}
