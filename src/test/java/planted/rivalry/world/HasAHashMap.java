package planted.rivalry.world;

import java.util.HashMap;
import java.util.Map;

/** Planted: breaks a rule of the house on purpose. */
final class HasAHashMap {
    final Map<String, String> map = new HashMap<>();
}
