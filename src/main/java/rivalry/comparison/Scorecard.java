package rivalry.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rivalry.observation.History;
import rivalry.scenario.Target;

/** How far the model is from history: a score for each target that it can measure, and a reason for each it cannot. */
public final class Scorecard {
    /** A target without a score. */
    public record Unscored(String id, Target target, String reason) {}

    private final List<Score> scores;
    private final List<Unscored> unscored;

    private Scorecard(List<Score> scores, List<Unscored> unscored) {
        this.scores = scores;
        this.unscored = unscored;
    }

    /** Scored targets: misses first, the farthest first, then hits in the order of the file. */
    public List<Score> scores() {
        return scores;
    }

    public List<Unscored> unscored() {
        return unscored;
    }

    /** How many scored targets lie in their band. */
    public long hits() {
        return scores.stream().filter(Score::hit).count();
    }

    /** What the ensemble so far says of every target; runs come in any order but count by replicate. */
    public static final class Tally {
        private final Map<String, Target> targets;
        private final TreeMap<Integer, List<Sample>> runs = new TreeMap<>();
        private final List<Optional<String>> obstacles = new ArrayList<>();

        public Tally(Map<String, Target> targets) {
            this.targets = targets;
        }

        /** Takes what a run says; the history itself is not kept. */
        public synchronized void add(int replicate, History history) {
            Gauge gauge = new Gauge(history);
            List<Sample> samples = new ArrayList<>();
            for (Target target : targets.values()) {
                samples.add(gauge.read(target.quantity(), target.over()));
            }
            if (obstacles.isEmpty()) {
                targets.values().forEach(target -> obstacles.add(obstacle(gauge, target)));
            }
            runs.put(replicate, samples);
        }

        private static Optional<String> obstacle(Gauge gauge, Target target) {
            return gauge.obstacle(target.quantity()).or(() -> target.over().flatMap(gauge::obstacle));
        }

        /** The scorecard of all runs taken so far. */
        public synchronized Scorecard scorecard() {
            List<Score> scores = new ArrayList<>();
            List<Unscored> unscored = new ArrayList<>();
            int place = 0;
            for (Map.Entry<String, Target> entry : targets.entrySet()) {
                List<Sample> samples = column(place);
                Optional<String> obstacle =
                        obstacles.isEmpty() ? Optional.of("no run was played") : obstacles.get(place);
                place++;
                judge(entry.getKey(), entry.getValue(), samples, obstacle, scores, unscored);
            }
            scores.sort(Comparator.comparing(Score::hit).thenComparing(s -> s.hit() ? 0 : -Math.abs(s.distance())));
            return new Scorecard(List.copyOf(scores), List.copyOf(unscored));
        }

        private List<Sample> column(int place) {
            return runs.values().stream()
                    .map(run -> run.get(place))
                    .filter(Sample::exists)
                    .toList();
        }

        private void judge(
                String id,
                Target target,
                List<Sample> samples,
                Optional<String> obstacle,
                List<Score> scores,
                List<Unscored> unscored) {
            if (obstacle.isPresent()) {
                unscored.add(new Unscored(id, target, obstacle.get()));
            } else if (samples.size() * 2 <= runs.size()) {
                unscored.add(new Unscored(id, target, "it does not exist in most runs in that period"));
            } else {
                Score score = Score.of(id, target, samples);
                score.doubt()
                        .ifPresentOrElse(
                                doubt -> unscored.add(new Unscored(id, target, doubt)), () -> scores.add(score));
            }
        }
    }
}
