package rivalry.scenario;

import java.util.Map;
import java.util.Optional;
import rivalry.luck.Draws;

/** A scenario some of whose parameters are uncertain: it can be had at its centre, or as one draw a replicate. */
public final class Prior {
    private static final int MOST_ATTEMPTS = 1000;

    private final Scenario centre;
    private final Bound template;
    private final Uncertainty uncertainty;

    /** A scenario without uncertainty. */
    public Prior(Scenario centre) {
        this(new Bound.Constant(centre), Uncertainty.NONE);
    }

    private Prior(Bound template, Uncertainty uncertainty) {
        this.template = template;
        this.uncertainty = uncertainty;
        this.centre = (Scenario) template.make(uncertainty.centre());
    }

    /**
     * Reads a complete document.
     *
     * @param joint vectors of parameters drawn together, if the document names any
     * @throws InvalidScenario with everything that is wrong with it
     */
    public static Prior of(Node.Mapping document, Optional<Joint> joint, TableSource tables, Problems problems) {
        Shape.Group shape = Shape.of(Scenario.class);
        Binder binder = new Binder(document, shape, joint, tables, problems);
        Bound bound = binder.bind(shape, document, Place.ROOT);
        if (bound != null) { // else numbers are missing for another reason
            joint.ifPresent(vectors -> vectors.check(binder.numbers(), problems));
        }
        problems.raise();
        Prior prior = new Prior(bound, binder.uncertainty());
        Rules.check(prior.centre, document, problems);
        problems.raise();
        return prior.centre.run().values() == RunParams.Values.STATED ? new Prior(prior.centre) : prior;
    }

    /** The scenario with every parameter at its stated value. */
    public Scenario centre() {
        return centre;
    }

    /** The parameters that differ between replicates. */
    public Uncertainty uncertainty() {
        return uncertainty;
    }

    /**
     * The scenario with uncertain parameters at given values, by path; all others stay at their stated value. Empty if the
     * values break a rule between parameters.
     */
    public Optional<Prior> at(Map<String, Double> values) {
        double[] stated = uncertainty.centre();
        for (int i = 0; i < stated.length; i++) {
            stated[i] = values.getOrDefault(uncertainty.parameters().get(i).path(), stated[i]);
        }
        Scenario fixed = (Scenario) template.make(stated);
        return Rules.hold(fixed) ? Optional.of(new Prior(fixed)) : Optional.empty();
    }

    /**
     * The scenario of one replicate: uncertain parameters drawn by the key of their path, shared by all arms. A draw
     * that breaks a rule between parameters is drawn again, so the prior is the stated one given the rules.
     *
     * @throws IllegalStateException if the stated distributions leave the rules no room
     */
    public Scenario draw(Draws luck, int replicate) {
        if (uncertainty.isEmpty()) {
            return centre;
        }
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Scenario drawn = (Scenario) template.make(uncertainty.draw(luck, replicate, attempt));
            if (Rules.hold(drawn)) {
                return drawn;
            }
        }
        throw new IllegalStateException("no draw of the uncertain parameters keeps the scenario's rules");
    }
}
