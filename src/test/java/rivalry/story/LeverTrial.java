package rivalry.story;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.observation.Yearly;
import rivalry.scenario.Lever;
import rivalry.scenario.Prior;

/** Plays a lever over its range with the same luck at every level and reads its first-order measure. */
final class LeverTrial {
    private final int levels;
    private final int replicates;
    private final Map<String, List<History>> untouched = new HashMap<>();

    LeverTrial(int levels, int replicates) {
        this.levels = levels;
        this.replicates = replicates;
    }

    /** How the measure answered. */
    LeverAnswer play(LeverTurn turn) {
        LeverStage stage = LeverStage.of(turn.lever());
        List<Level> answers = new ArrayList<>();
        boolean open = true;
        for (int level = 0; open && level < levels; level++) {
            List<History> runs = runs(turn, stage, stage.level(level, levels));
            open = level > 0 || isOpen(turn, stage, runs);
            answers.add(read(turn, stage, runs));
        }
        return LeverAnswer.of(turn, open, answers);
    }

    /** A measure's numerators and denominators by replicate; a plain measure has denominators of 1. */
    record Level(double[] above, double[] below) {}

    private List<History> runs(LeverTurn turn, LeverStage stage, double value) {
        if (value == 0 && turn.lever() != Lever.ENFORCEMENT) {
            return untouched.computeIfAbsent(stage.toString(), key -> played(stage, "name: untouched"));
        }
        return played(stage, turn.overlay(stage.from(), value));
    }

    private List<History> played(LeverStage stage, String policies) {
        List<String> overlays = new ArrayList<>(stage.overlays());
        overlays.add(policies);
        Prior prior = new Prior(Plays.prior(overlays.toArray(String[]::new)).centre());
        return IntStream.range(0, replicates)
                .parallel()
                .mapToObj(replicate -> Run.play(prior, 1, replicate, YearMonth.of(stage.last(), 12)))
                .toList();
    }

    private static Level read(LeverTurn turn, LeverStage stage, List<History> runs) {
        Level level = new Level(new double[runs.size()], new double[runs.size()]);
        for (int i = 0; i < runs.size(); i++) {
            History run = runs.get(i);
            int series = Look.up(run, turn.lever().measure(), turn.entity(countries(run)), turn.by());
            boolean isRate = run.series().get(series).measure().yearly() == Yearly.RATIO;
            level.below[i] = isRate ? 0 : 1;
            level.above[i] = isRate ? 0 : run.years(series, stage.first(), stage.last());
            for (int year = stage.first(); isRate && year <= stage.last(); year++) {
                level.above[i] += run.numerator(series, year);
                level.below[i] += run.denominator(series, year);
            }
        }
        return level;
    }

    static List<String> countries(History run) {
        return run.series().stream()
                .filter(series -> series.measure().key().equals("capability")
                        && series.by().isEmpty())
                .map(series -> series.entity())
                .toList();
    }

    /** Whether there is enough to restrict: what fewer than a fifth of them show cannot set ends apart. */
    private static boolean isOpen(LeverTurn turn, LeverStage stage, List<History> runs) {
        if (turn.lever().sign() > 0 && turn.lever() != Lever.VISA_DELAY) {
            return true;
        }
        long some = runs.stream().filter(run -> hasChannel(turn, stage, run)).count();
        return some * 5 >= runs.size();
    }

    private static boolean hasChannel(LeverTurn turn, LeverStage stage, History run) {
        if (turn.lever() == Lever.WEIGHTS) {
            return hasControlledModel(turn, stage, run);
        } else if (turn.lever() == Lever.VISA_DELAY) {
            return Look.years(run, "phd_entries", turn.actor(), "origin=" + turn.target(), stage.first(), stage.last())
                    > 0;
        }
        return Look.years(
                        run,
                        turn.lever().measure(),
                        turn.entity(countries(run)),
                        turn.by(),
                        stage.first(),
                        stage.last())
                > 0;
    }

    /** Rules on weights reach closed models that are better than every open one. */
    private static boolean hasControlledModel(LeverTurn turn, LeverStage stage, History run) {
        for (int year = stage.first(); year <= stage.last(); year++) {
            double open = 0;
            for (String country : countries(run)) {
                double best = Look.years(run, "capability", country, "variant=open", year, year);
                open = Double.isNaN(best) ? open : Math.max(open, best);
            }
            if (Look.years(run, "capability", turn.actor(), "", year, year) > open) {
                return true;
            }
        }
        return false;
    }
}
