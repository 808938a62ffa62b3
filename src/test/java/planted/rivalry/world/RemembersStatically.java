package planted.rivalry.world;

/** Planted: breaks a rule of the house on purpose. */
final class RemembersStatically {
    static int count = 0;
}
