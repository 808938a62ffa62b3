package rivalry.luck;

/** What a draw is for. The name, not the order, fixes the luck: decisions may be added or moved without effect. */
public enum Decision {
    /** An uncertain parameter's value in this replicate. */
    PARAMETER,
    /** Whether a lab that could gain enough starts a training run this month (E15). */
    START_TRAINING,
    /** How well a training run turned out (E15). */
    TRAINING_LUCK;

    private final long salt = Key.of(name());

    long salt() {
        return salt;
    }
}
