package rivalry.equation;

import net.jafama.StrictFastMath;
import rivalry.scenario.ImpactParams;

/** What a paper is worth (E27). */
public final class PaperImpact {
    private PaperImpact() {}

    /**
     * E27: ln impact in the mean over a paper's own luck: {@code s·ln(mean skill) + team·lnTeam + novelty·(training
     * countries − 1) + r_q·quality + π_joint·1[joint]} (team: R20).
     *
     * @param quality mean ln quality of the authors' places
     * @param trainings how many countries of training the team has
     */
    public static double ln(
            ImpactParams p, double meanSkill, double lnTeam, double quality, int trainings, boolean joint) {
        return p.skill() * StrictFastMath.log(meanSkill)
                + p.team() * lnTeam
                + p.novelty() * (trainings - 1)
                + p.quality() * quality
                + (joint ? p.joint() : 0);
    }

    /**
     * E27: a place's quality a month on: it follows research money a head.
     *
     * @param moneyRatio that money beside the world's a head, subsidies left out
     */
    public static double quality(ImpactParams p, double quality, double moneyRatio) {
        return quality + (p.funds() * StrictFastMath.log(moneyRatio) - quality) / p.quality_delay();
    }
}
