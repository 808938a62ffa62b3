package rivalry.scenario;

/** A use of models that asks for its own strengths. */
public record Niche(@Parameter(says = "name as printed") String name) {}
