package rivalry.gui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import rivalry.experiment.LiveRun;
import rivalry.luck.Draws;
import rivalry.scenario.Parting;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;

/**
 * A run of which any month can be seen again: it keeps a copy of itself every other year, from which it is played on.
 * Another scenario can go on from what both have in common. For one thread at a time.
 */
final class Reel {
    /** A run and its diary, as some month left them; never played on, only branched. */
    private record Still(LiveRun run, Diary diary) {
        Still goOnUnder(Scenario scenario) {
            return new Still(run.branch(scenario), diary.copy());
        }
    }

    private final Prior prior;
    private final long seed;
    private final int replicate;
    private final Scenario scenario;
    private final int apart;
    private final NavigableMap<Integer, Still> stills = new TreeMap<>();
    private Still now;

    /** A run that stands at the end of what it has in common with one of the known runs, or at its start. */
    Reel(Prior prior, long seed, int replicate, List<Reel> known) {
        this.prior = prior;
        this.seed = seed;
        this.replicate = replicate;
        scenario = prior.draw(new Draws(seed, replicate), replicate);
        apart = Math.max(24, 2400 / scenario.run().scale()); // of a larger world fewer copies are kept
        known.stream()
                .max(Comparator.comparingInt(this::common))
                .ifPresent(trunk -> stills.putAll(trunk.stills.headMap(common(trunk), true)));
        rewind(scenario.horizon().months());
    }

    /** The months that it has in common with another run. */
    private int common(Reel other) {
        boolean sameLuck = seed == other.seed && replicate == other.replicate;
        return sameLuck ? Parting.month(scenario, other.scenario) : 0;
    }

    /** Back to the last still that is no later than some months; without one, to the start. */
    private void rewind(int months) {
        Map.Entry<Integer, Still> last = stills.floorEntry(months);
        now = last == null
                ? new Still(new LiveRun(prior, seed, replicate), new Diary())
                : last.getValue().goOnUnder(scenario);
    }

    /** Plays the next month. */
    void playMonth() {
        now.run.playMonth();
        now.diary.write(now.run.world());
        int months = now.run.months();
        if (months % apart == 0 && !stills.containsKey(months)) {
            stills.put(months, now.goOnUnder(scenario));
        }
    }

    /** Goes to the moment at which some months are played, forwards or back. */
    void goTo(int months) {
        if (now.run.months() > months) {
            rewind(months);
        }
        while (now.run.months() < months) {
            playMonth();
        }
    }

    LiveRun run() {
        return now.run;
    }

    Diary diary() {
        return now.diary;
    }
}
