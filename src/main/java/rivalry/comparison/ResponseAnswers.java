package rivalry.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rivalry.observation.History;
import rivalry.scenario.Response;

/** How the model answers to the historical events whose effect is known, and a reason for each that it cannot answer. */
public record ResponseAnswers(List<ResponseAnswer> answered, List<Unanswered> unanswered) {
    /** A response without an answer. */
    public record Unanswered(String id, Response response, String reason) {}

    /** What the runs so far say; runs come in any order but count by replicate. */
    public static final class Tally {
        private final Map<String, Response> responses;
        private final Map<String, Map<Integer, Sample>> with = new TreeMap<>();
        private final Map<String, Map<Integer, Sample>> without = new TreeMap<>();
        private final Map<String, String> obstacles = new TreeMap<>();

        public Tally(Map<String, Response> responses) {
            this.responses = responses;
        }

        /** Takes a run with all events of history. */
        public synchronized void with(int replicate, History history) {
            responses.forEach((id, response) -> take(id, response, replicate, history, with));
        }

        /** Takes a run without the events of one response. */
        public synchronized void without(String id, int replicate, History history) {
            take(id, responses.get(id), replicate, history, without);
        }

        /** Notes why a response cannot be played. */
        public synchronized void cannot(String id, String reason) {
            obstacles.put(id, reason);
        }

        private void take(
                String id, Response response, int replicate, History history, Map<String, Map<Integer, Sample>> into) {
            response.quantity().ifPresent(quantity -> {
                Gauge gauge = new Gauge(history);
                gauge.obstacle(quantity)
                        .or(() -> response.over().flatMap(gauge::obstacle))
                        .ifPresent(reason -> obstacles.put(id, reason));
                into.computeIfAbsent(id, key -> new TreeMap<>()).put(replicate, gauge.read(quantity, response.over()));
            });
        }

        /** The answers of all runs taken so far. */
        public synchronized ResponseAnswers answers() {
            List<ResponseAnswer> answered = new ArrayList<>();
            List<Unanswered> unanswered = new ArrayList<>();
            responses.forEach((id, response) -> {
                List<Pair> pairs = pairs(id);
                Optional<String> reason = reason(id, response, pairs);
                reason.ifPresentOrElse(
                        why -> unanswered.add(new Unanswered(id, response, why)),
                        () -> answered.add(ResponseAnswer.of(id, response, pairs)));
            });
            return new ResponseAnswers(List.copyOf(answered), List.copyOf(unanswered));
        }

        private Optional<String> reason(String id, Response response, List<Pair> pairs) {
            if (response.quantity().isEmpty()) {
                return Optional.of(response.why());
            }
            if (obstacles.containsKey(id)) {
                return Optional.of(obstacles.get(id));
            }
            return pairs.size() < 2 ? Optional.of("no pair of runs has it") : Optional.empty();
        }

        private List<Pair> pairs(String id) {
            Map<Integer, Sample> others = without.getOrDefault(id, new TreeMap<>());
            List<Pair> pairs = new ArrayList<>();
            with.getOrDefault(id, new TreeMap<>()).forEach((replicate, sample) -> {
                Pair pair = new Pair(sample, others.getOrDefault(replicate, Sample.NONE));
                if (pair.exists()) {
                    pairs.add(pair);
                }
            });
            return pairs;
        }
    }
}
