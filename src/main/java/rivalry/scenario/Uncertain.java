package rivalry.scenario;

import java.util.Optional;
import rivalry.luck.Decision;
import rivalry.luck.Draws;
import rivalry.luck.Key;

/**
 * A parameter that differs between replicates.
 *
 * @param path its path in the scenario
 * @param key its path with ids replaced by their luck keys
 * @param value its stated value
 * @param distribution its own distribution; empty if it is a column of the joint draws
 * @param about its legal range
 */
public record Uncertain(
        String path, String key, double value, Optional<Distribution> distribution, Optional<Parameter> about) {

    /** Its value in a replicate, cut to its legal range; the same in every arm. */
    double draw(Draws luck, int attempt) {
        double uniform = luck.uniform(Decision.PARAMETER, Key.of(key), 0, attempt);
        return distribution.orElseThrow().at(uniform, about);
    }
}
