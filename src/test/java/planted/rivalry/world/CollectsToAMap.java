package planted.rivalry.world;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Planted: breaks a rule of the house on purpose. */
final class CollectsToAMap {
    Map<Integer, List<String>> byLength(List<String> words) {
        return words.stream().collect(Collectors.groupingBy(String::length));
    }
}
