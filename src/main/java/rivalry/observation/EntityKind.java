package rivalry.observation;

/** What a measure is about, and how the entity is written in files. */
public enum EntityKind {
    /** {@code US} */
    COUNTRY,
    /** {@code US>CN}: from the first to the second. */
    DIRECTED_PAIR,
    /** {@code US+CN} */
    PAIR,
    /** {@code lab:deepseek} */
    LAB,
    /** {@code architecture:moe} */
    ARCHITECTURE,
    /** {@code world} */
    WORLD;

    /** The kind of an entity as it stands in files. */
    public static EntityKind of(String entity) {
        if (entity.equals("world")) {
            return WORLD;
        } else if (entity.startsWith("lab:")) {
            return LAB;
        } else if (entity.startsWith("architecture:")) {
            return ARCHITECTURE;
        } else if (entity.contains(">")) {
            return DIRECTED_PAIR;
        }
        return entity.contains("+") ? PAIR : COUNTRY;
    }
}
