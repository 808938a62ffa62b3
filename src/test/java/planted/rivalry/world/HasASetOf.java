package planted.rivalry.world;

import java.util.Set;

/** Planted: breaks a rule of the house on purpose. */
final class HasASetOf {
    final Set<String> set = Set.of("a", "b");
}
