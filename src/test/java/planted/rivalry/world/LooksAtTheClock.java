package planted.rivalry.world;

/** Planted: breaks a rule of the house on purpose. */
final class LooksAtTheClock {
    long now() {
        return System.nanoTime();
    }
}
