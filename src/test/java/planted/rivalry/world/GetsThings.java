package planted.rivalry.world;

/** Planted: breaks a rule of the house on purpose. */
final class GetsThings {
    int getCount() {
        return 1;
    }
}
