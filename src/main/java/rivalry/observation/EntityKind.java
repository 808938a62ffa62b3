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
    WORLD
}
