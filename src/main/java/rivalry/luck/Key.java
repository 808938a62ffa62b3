package rivalry.luck;

/** Stable 64-bit keys, so that luck follows an agent and never its place in a list. */
public final class Key {
    private Key() {}

    /** The key of a name, alike on every machine. */
    public static long of(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return Draws.mix(hash);
    }

    /** The key of an ordered pair of keys. */
    public static long of(long first, long second) {
        return Draws.mix(Draws.mix(first) + 0x9E3779B97F4A7C15L * second);
    }
}
