package planted.rivalry.world;

/** Planted: breaks a rule of the house on purpose. */
public final class Place {}
