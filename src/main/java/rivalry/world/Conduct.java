package rivalry.world;

import java.util.List;
import rivalry.equation.Logit;

/** How a lab behaves: what it shares and how careful it is, with its last decisions. Shares are kept as logits. */
public final class Conduct {
    final double statedPapers;
    final double statedWeights;
    double papers;
    double weights;
    double safety;
    private double weightsShare;
    private double safetyShare;
    private List<Choice> choices = List.of();

    Conduct(double papers, double weights, double safety) {
        statedPapers = Logit.of(papers);
        statedWeights = Logit.of(weights);
        this.papers = statedPapers;
        this.weights = statedWeights;
        this.safety = safety;
        weightsShare = weights;
        safetyShare = Logit.share(safety);
    }

    /** Takes this month's decisions; returns the openness of papers they lead to. */
    double apply(Choice papersChoice, Choice weightsChoice, Choice safetyChoice) {
        choices = List.of(papersChoice, weightsChoice, safetyChoice);
        papers += papersChoice.value();
        weights += weightsChoice.value();
        safety += safetyChoice.value();
        weightsShare = Logit.share(weights);
        safetyShare = Logit.share(safety);
        return Logit.share(papers);
    }

    /** Sets openness of papers from outside, as a dated event does; it stays as the lab's habit. */
    void pinPapers(double share) {
        papers = Logit.of(share);
    }

    /** The same for weights. */
    void pinWeights(double share) {
        weights = Logit.of(share);
        weightsShare = share;
    }

    /** Chance that its next model is released with open weights, 0..1. */
    public double opennessOfWeights() {
        return weightsShare;
    }

    /** The same for its second best model when a better one replaces it, so much likelier in logits. */
    double opennessOfSecondBest(double secondBest) {
        return Logit.share(weights + secondBest);
    }

    /** Share of its effort that goes to safety, 0..1. */
    public double safety() {
        return safetyShare;
    }

    /** Last month's decisions with the terms that decided them. */
    public List<Choice> choices() {
        return choices;
    }
}
