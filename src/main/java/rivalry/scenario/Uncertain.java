package rivalry.scenario;

/**
 * A parameter with a distribution.
 *
 * @param path its path in the scenario
 * @param key its path with ids replaced by their luck keys
 * @param value its stated value
 * @param about its legal range
 */
public record Uncertain(String path, String key, double value, Distribution distribution, Parameter about) {}
