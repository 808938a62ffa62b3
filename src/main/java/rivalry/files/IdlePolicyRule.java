package rivalry.files;

import java.util.Arrays;
import rivalry.scenario.Lever;
import rivalry.scenario.Node;
import rivalry.scenario.Problems;

/** A policy names a lever: one that names none would be played in silence. One that should do nothing says so by a 0. */
final class IdlePolicyRule {
    private IdlePolicyRule() {}

    static void check(Node.Mapping document, Problems problems) {
        if (document.at("policies").orElse(null) instanceof Node.Mapping policies) {
            policies.entries().forEach((id, entry) -> {
                if (Arrays.stream(Lever.values())
                        .noneMatch(lever -> Node.at(entry.value(), lever.path()).isPresent())) {
                    problems.add(
                            entry.key(),
                            "no_lever",
                            "policy '" + id + "' turns no lever: it would change nothing",
                            "name one, such as export_controls: {chips: 0.9}, or take the policy away: '" + id
                                    + ": none'");
                }
            });
        }
    }
}
