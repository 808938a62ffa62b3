package rivalry.scenario;

/**
 * Where a value stands among the keys.
 *
 * @param path keys joined by dots, as {@code --set} takes it
 * @param key the same with ids replaced by their luck keys: it fixes the luck of an uncertain parameter
 */
record Place(String path, String key) {
    static final Place ROOT = new Place("", "");

    Place at(String name) {
        return at(name, name);
    }

    Place at(String name, String luck) {
        return new Place(joined(path, name), joined(key, luck));
    }

    private static String joined(String head, String tail) {
        return head.isEmpty() ? tail : head + "." + tail;
    }
}
