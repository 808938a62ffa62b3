package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.PaperParams;

/** Who starts a paper (E25). */
public final class PaperStart {
    private PaperStart() {}

    /** E25: a person's own pace, {@code skill^ζ}. */
    public static double pace(PaperParams p, double skill) {
        return StrictFastMath.pow(skill, p.skill());
    }

    /** E25: papers a person of pace 1 leads in a firm [papers/month], {@code r0·industry·openness}. */
    public static double inFirm(PaperParams p, double openness) {
        return p.rate() * p.industry() * openness;
    }

    /** E25: the same in a public lab, {@code r0·(compute a head over its reference)^κ}. */
    public static double inPublicLab(PaperParams p, double computeRatio) {
        return p.rate() * (p.compute() == 0 ? 1 : StrictFastMath.pow(computeRatio, p.compute()));
    }
}
