package rivalry.world;

import java.util.List;
import rivalry.equation.Openness;
import rivalry.equation.Reaction;
import rivalry.equation.SafetyChoice;
import rivalry.luck.Decision;
import rivalry.luck.Normal;
import rivalry.scenario.Lever;
import rivalry.scenario.OpennessParams;
import rivalry.scenario.SafetyParams;

/** RELEASE: each lab decides how much it shares and how careful it is; then all apply (E18, E20). */
final class LabChoices {
    private static final List<String> OPENNESS =
            List.of("rest", "behind", "market", "commerce", "incentive", "developers", "talent", "habit");
    private static final List<String> SAFETY =
            List.of("rest", "incidents", "rivalry", "cooperation", "accord", "habit");

    private final OpennessParams openness;
    private final SafetyParams safety;
    private final double noise;
    private final double draw;
    private final int middle;
    private final Choice[][] decided;
    private double maturity;
    private double pool;

    LabChoices(World world) {
        openness = world.scenario().openness();
        safety = world.scenario().safety();
        noise = world.scenario().reaction().noise();
        draw = world.scenario().adopters().quality();
        middle = world.scenario().horizon().index(openness.maturity_month());
        decided = new Choice[world.labs().size()][];
    }

    void decide(World world) {
        maturity = Openness.maturity(openness, (world.month() - middle) / 12.0);
        pool = world.industry().developers().pool(world);
        for (Lab lab : world.labs()) {
            decided[lab.index] = lab.exists(world.month()) ? decide(world, lab) : null;
        }
        for (Lab lab : world.labs()) {
            Choice[] choices = decided[lab.index];
            if (choices != null) {
                lab.openness = lab.conduct.apply(choices[0], choices[1], choices[2], openness.second_best());
            }
        }
    }

    private Choice[] decide(World world, Lab lab) {
        double u = world.luck().uniform(Decision.PERCEPTION, lab.key, world.month(), 0);
        double gap = lab.model == null
                ? 0
                : Reaction.perceived(world.industry().frontier() - lab.model.capability(), noise, Normal.quantile(u));
        return new Choice[] {
            share(world, lab, "openness of papers", gap, openness.papers(), lab.conduct.papers),
            share(world, lab, "openness of weights", gap, 0, lab.conduct.weights),
            care(world, lab)
        };
    }

    /** A step of inertia from habit towards the best response, term by term in logits. */
    private Choice share(World world, Lab lab, String decision, double gap, double shift, double habit) {
        double i = openness.inertia();
        boolean firm = lab.sector == Sector.FIRMS;
        double vacancies = lab.posts > 0 ? Math.max(0, lab.posts - lab.staff) / lab.posts : 0;
        return Choice.of(
                decision,
                OPENNESS,
                i * (openness.base() + shift),
                i * Openness.behind(openness, gap),
                i * Openness.market(openness, lab.standing.served),
                firm ? i * Openness.commerce(openness, maturity, gap, draw) : 0,
                i * Openness.incentive(openness, world.rules().value(Lever.OPENNESS_INCENTIVE, lab.home, lab.home)),
                i * Openness.developers(openness, lab.standing.developers / pool),
                i * Openness.talent(openness, vacancies),
                -i * habit);
    }

    private Choice care(World world, Lab lab) {
        Relations relations = world.governments().relations();
        double rivalry = 0;
        double cooperation = 0;
        double accord = 0;
        double own = lab.model == null ? Double.NaN : lab.model.capability();
        for (Nation other : world.nations()) {
            if (other == lab.home) {
                continue;
            }
            double between = world.industry().best(other) - own;
            if (!Double.isNaN(between)) {
                double term = SafetyChoice.rivalry(safety, relations.tension(lab.home, other), between);
                rivalry = Math.min(rivalry, term);
            }
            cooperation = Math.max(cooperation, relations.cooperation(lab.home, other));
            accord = Math.max(accord, world.rules().value(Lever.SAFETY_ACCORD, lab.home, other));
        }
        double i = safety.inertia();
        double feared = 12 * world.industry().incidents().hazard(lab);
        return Choice.of(
                "safety",
                SAFETY,
                i * safety.base(),
                i * SafetyChoice.incidents(safety, world.industry().incidents().remembered(), feared),
                i * rivalry,
                i * SafetyChoice.cooperation(safety, cooperation),
                i * SafetyChoice.accord(safety, accord),
                -i * lab.conduct.safety);
    }
}
