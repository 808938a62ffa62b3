package rivalry.equation;

/** How long an incident is remembered, and what it stirs (E20). */
public final class IncidentMemory {
    private IncidentMemory() {}

    /** E20: incidents remembered a month later, {@code I·(1 − forgetting) + new}. */
    public static double next(double remembered, double forgetting, double happened) {
        return remembered * (1 - forgetting) + happened;
    }

    /** E20: research security that remembered incidents add, {@code alarm·(1 − exp(−I))}; 0 without incidents. */
    public static double alarm(double strength, double remembered) {
        return -strength * StrictMath.expm1(-remembered);
    }
}
