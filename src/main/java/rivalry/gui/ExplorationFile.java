package rivalry.gui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.files.AtomicFile;
import rivalry.files.Extends;
import rivalry.files.Library;
import rivalry.files.Resolved;
import rivalry.files.ScenarioReader;
import rivalry.files.ScenarioText;
import rivalry.scenario.Lever;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Policy;
import rivalry.scenario.Source;

/** Explorations as files: small overlays that {@code rivalry run} plays as they are. */
final class ExplorationFile {
    private static final List<String> KEYS = List.of("name", "question", "kind", "extends", "policies");

    private ExplorationFile() {}

    /** Saves an outcome's exploration. */
    static void save(Outcome outcome, Path target) {
        AtomicFile.write(target, text(outcome, target));
    }

    static String text(Outcome outcome, Path target) {
        Exploration exploration = outcome.exploration();
        String name = target.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        String question =
                Texts.of("file.question", outcome.inherited().prior().centre().name());
        return "name: " + quoted(name) + "\nquestion: " + quoted(question) + "\nkind: policy\nextends: "
                + quoted(Extends.name(exploration.scenario(), target)) + "\n" + outcome.overlay();
    }

    private static String quoted(String text) {
        return ScenarioText.inline(new Node.Scalar(text, true, new Origin(new Source("", ""), 1, 1, 1)));
    }

    /** A file as an exploration: its moves if it was saved by the window, else the scenario it is. */
    static Exploration read(Path file) {
        Resolved whole = ScenarioReader.read(file);
        Exploration opaque = Exploration.of(file);
        if (whole.files().size() < 2 || !KEYS.containsAll(Library.keys(file))) {
            return opaque;
        }
        Path base = whole.files().get(whole.files().size() - 2);
        Map<String, Policy> inherited =
                ScenarioReader.read(base).prior().centre().policies();
        Map<String, Policy> all = whole.prior().centre().policies();
        List<Move> moves = new ArrayList<>();
        all.forEach((name, policy) -> {
            if (!inherited.containsKey(name)) {
                move(name, policy).ifPresent(moves::add);
            }
        });
        Exploration exploration = redated(new Exploration(base, moves, List.of()), inherited, all);
        boolean isOurs = !exploration.equals(Exploration.of(base))
                && policies(exploration, inherited).equals(all);
        return isOurs ? exploration : opaque;
    }

    /** With those policies put elsewhere or taken out which the moves alone would have left. */
    private static Exploration redated(Exploration moved, Map<String, Policy> inherited, Map<String, Policy> all) {
        Map<String, Policy> left = policies(moved, inherited);
        Exploration redated = moved;
        for (Map.Entry<String, Policy> each : inherited.entrySet()) {
            Policy now = all.get(each.getKey());
            Policy alone = left.get(each.getKey());
            if (alone != null && !alone.equals(now)) {
                Redating entry = Redating.of(each.getKey(), now == null ? each.getValue() : now);
                redated = redated.with(now == null ? entry.out() : entry);
            }
        }
        return redated;
    }

    private static Map<String, Policy> policies(Exploration exploration, Map<String, Policy> inherited) {
        String overlay = Overlay.of(exploration, inherited);
        return ScenarioReader.read(exploration.scenario(), overlay)
                .prior()
                .centre()
                .policies();
    }

    /** The move whose name a policy bears. */
    private static Optional<Move> move(String name, Policy policy) {
        for (Lever lever : Lever.values()) {
            Knob knob = new Knob(policy.actor(), policy.target(), lever);
            Move move = new Move(knob, policy.from(), policy.until(), policy.strength(lever));
            if (move.name().equals(name)) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }
}
