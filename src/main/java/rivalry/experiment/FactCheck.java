package rivalry.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rivalry.comparison.ResponseAnswers;
import rivalry.comparison.Scorecard;
import rivalry.observation.History;
import rivalry.scenario.Prior;
import rivalry.scenario.Response;
import rivalry.scenario.Scenario;
import rivalry.scenario.Target;

/**
 * Holds the baseline against history: plays it, and once more without each event whose effect is known, on the same luck.
 */
public final class FactCheck implements RunSink {
    private static final String BASELINE = "baseline";

    private final Scorecard.Tally targets;
    private final ResponseAnswers.Tally responses;
    private final Map<String, List<String>> answeredBy = new LinkedHashMap<>();
    private final List<Arm> arms = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();

    /** A baseline, and the same without the events at some paths. */
    @FunctionalInterface
    public interface Without {
        Prior without(List<String> paths);
    }

    public FactCheck(Without baseline, Map<String, Target> targets, Map<String, Response> responses) {
        this.targets = new Scorecard.Tally(targets);
        this.responses = new ResponseAnswers.Tally(responses);
        Prior whole = baseline.without(List.of());
        arms.add(new Arm(BASELINE, whole));
        Map<List<String>, List<String>> shared = responses.entrySet().stream()
                .filter(entry -> isPlayable(entry.getKey(), entry.getValue(), whole.centre()))
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().without(),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        shared.forEach((paths, ids) -> {
            String name = "without " + String.join(", ", paths);
            arms.add(new Arm(name, baseline.without(paths)));
            answeredBy.put(name, ids);
        });
    }

    private boolean isPlayable(String id, Response response, Scenario baseline) {
        for (String path : response.without()) {
            if (!baseline.policies().containsKey(name(path))
                    && !baseline.events().containsKey(name(path))) {
                responses.cannot(id, "the scenario has no " + path);
                return false;
            }
        }
        return response.quantity().isPresent();
    }

    private static String name(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    /** What is to be played: the baseline, then the baseline without each set of events. */
    public List<Arm> arms() {
        return List.copyOf(arms);
    }

    @Override
    public void finished(String arm, int replicate, History history) {
        if (arm.equals(BASELINE)) {
            targets.add(replicate, history);
            responses.with(replicate, history);
        } else {
            answeredBy.get(arm).forEach(id -> responses.without(id, replicate, history));
        }
    }

    @Override
    public synchronized void failed(String arm, int replicate, RuntimeException cause) {
        failures.add(cause);
    }

    /** Why runs failed, if any did. */
    public synchronized List<RuntimeException> failures() {
        return List.copyOf(failures);
    }

    public Scorecard scorecard() {
        return targets.scorecard();
    }

    public ResponseAnswers responses() {
        return responses.answers();
    }
}
