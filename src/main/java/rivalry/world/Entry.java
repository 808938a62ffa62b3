package rivalry.world;

/** A line of the world's chronicle: what happened, when, to whom. */
public record Entry(int month, String kind, String entity, String detail) {}
