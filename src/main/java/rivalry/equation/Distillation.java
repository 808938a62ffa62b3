package rivalry.equation;

/** Learning from the answers of better models: a credit on capability, never on knowledge, and never published (E11). */
public final class Distillation {
    private Distillation() {}

    /**
     * E11: what a lab gains this month from one model on offer, {@code χ_d·(1−κ_api)·(ln E_offer − g0 − (ln F + ln A + d))⁺}.
     *
     * <p>Imitation closes a gap but not its last part, so a model that is better by less than {@code leastGap} teaches
     * nothing (Gudibande et al. 2023, "The False Promise of Imitating Proprietary LLMs").
     *
     * @param strength χ_d [1/month]; 0 switches distillation off
     * @param api κ_api, the share of access stopped [0..1]
     * @param offered ln E of the model on offer
     * @param leastGap g0 [ln]
     * @param own ln E that the lab reaches by itself, its credit included
     * @return gain in ln E [1/month]
     */
    public static double gain(double strength, double api, double offered, double leastGap, double own) {
        return strength * (1 - api) * Math.max(0, offered - leastGap - own);
    }

    /** E11: the credit a month later, {@code d + gain − δ_d·d}: what was copied ages as models move on. */
    public static double credit(double credit, double gain, double decay) {
        return credit + gain - decay * credit;
    }
}
