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
            List.of("rest", "character", "behind", "market", "commerce", "incentive", "developers", "talent", "habit");
    private static final List<String> SAFETY =
            List.of("rest", "incidents", "rivalry", "cooperation", "accord", "habit");

    private final OpennessParams openness;
    private final SafetyParams safety;
    private final double noise;
    private final double draw;
    private final int middle;
    private final Choice[][] decided;
    private final double[] cooperation;
    private final double[] accord;
    private double maturity;
    private double pool;
    private Lab leader;
    private double frontier;
    private double second;

    LabChoices(World world) {
        openness = world.scenario().openness();
        safety = world.scenario().safety();
        noise = world.scenario().reaction().noise();
        draw = world.scenario().adopters().quality();
        middle = world.scenario().horizon().index(openness.maturity_month());
        decided = new Choice[world.labs().size()][];
        cooperation = new double[world.nations().size()];
        accord = new double[cooperation.length];
    }

    void decide(World world) {
        maturity = Openness.maturity(openness, (world.month() - middle) / 12.0);
        pool = world.industry().developers().pool(world);
        look(world);
        rank(world);
        for (Lab lab : world.labs()) {
            decided[lab.index] = lab.exists(world.month()) ? decide(world, lab) : null;
        }
        for (Lab lab : world.labs()) {
            Choice[] choices = decided[lab.index];
            if (choices != null) {
                lab.openness = lab.conduct.apply(choices[0], choices[1], choices[2]);
            }
        }
    }

    /** What all labs of a country share: the closest cooperation and the strictest accord it keeps. */
    private void look(World world) {
        Relations relations = world.governments().relations();
        for (Nation home : world.nations()) {
            double closest = 0;
            double strictest = 0;
            for (Nation other : world.nations()) {
                if (other != home) {
                    closest = Math.max(closest, relations.cooperation(home, other));
                    strictest = Math.max(strictest, world.rules().value(Lever.SAFETY_ACCORD, home, other));
                }
            }
            cooperation[home.index] = closest;
            accord[home.index] = strictest;
        }
    }

    /** The best model on offer and the best of another lab. */
    private void rank(World world) {
        leader = null;
        frontier = Double.NaN;
        second = Double.NaN;
        for (Lab lab : world.labs()) {
            if (lab.offers(world.month())) {
                double capability = lab.model.capability();
                if (!(capability <= frontier)) {
                    second = frontier;
                    frontier = capability;
                    leader = lab;
                } else {
                    second = Industry.greater(second, capability);
                }
            }
        }
    }

    private Choice[] decide(World world, Lab lab) {
        double[] reasons = reasons(world, lab, gap(world, lab));
        return new Choice[] {
            share("openness of papers", reasons, openness.papers(), lab.conduct.statedPapers, lab.conduct.papers),
            share("openness of weights", reasons, 0, lab.conduct.statedWeights, lab.conduct.weights),
            care(world, lab)
        };
    }

    /** How far behind its best rival the lab sees itself [points]; 0 before its first model, and without a rival. */
    private double gap(World world, Lab lab) {
        double rival = lab == leader ? second : frontier;
        if (lab.model == null || Double.isNaN(rival)) {
            return 0;
        }
        double u = world.luck().uniform(Decision.PERCEPTION, lab.key, world.month(), 0);
        return Reaction.perceived(rival - lab.model.capability(), noise, Normal.quantile(u));
    }

    /** What speaks for and against sharing anything, in logits: all terms but rest, character and habit. */
    private double[] reasons(World world, Lab lab, double gap) {
        double i = openness.inertia();
        boolean sells = lab.sector == Sector.FIRMS && lab.model != null;
        double vacancies = lab.posts > 0 ? Math.max(0, lab.posts - lab.staff) / lab.posts : 0;
        return new double[] {
            0,
            0,
            i * Openness.behind(openness, gap),
            i * Openness.market(openness, lab.standing.served),
            sells ? i * Openness.commerce(openness, maturity, gap, draw) : 0,
            i * Openness.incentive(openness, world.rules().value(Lever.OPENNESS_INCENTIVE, lab.home, lab.home)),
            i * Openness.developers(openness, lab.standing.developers / pool),
            i * Openness.talent(openness, vacancies),
            0
        };
    }

    /** A step of inertia from habit towards the best response, term by term in logits. */
    private Choice share(String decision, double[] reasons, double shift, double stated, double habit) {
        double[] terms = reasons.clone();
        double rest = openness.base() + shift;
        terms[0] = openness.inertia() * rest;
        terms[1] = openness.inertia() * Openness.character(openness, stated, rest);
        terms[terms.length - 1] = -openness.inertia() * habit;
        return Choice.of(decision, OPENNESS, terms);
    }

    private Choice care(World world, Lab lab) {
        double rivalry = lab.model == null ? 0 : rivalry(world, lab);
        double i = safety.inertia();
        double feared = 12 * world.industry().incidents().hazard(lab);
        return Choice.of(
                "safety",
                SAFETY,
                i * safety.base(),
                i * SafetyChoice.incidents(safety, world.industry().incidents().remembered(), feared),
                i * rivalry,
                i * SafetyChoice.cooperation(safety, cooperation[lab.home.index]),
                i * SafetyChoice.accord(safety, accord[lab.home.index]),
                -i * lab.conduct.safety);
    }

    /** The country that hurries a lab most, by what lies between their best models. */
    private double rivalry(World world, Lab lab) {
        double most = 0;
        for (Nation other : world.nations()) {
            double best = world.industry().best(other);
            if (other != lab.home && !Double.isNaN(best)) {
                double tension = world.governments().relations().tension(lab.home, other);
                most = Math.min(most, SafetyChoice.rivalry(safety, tension, best - lab.model.capability()));
            }
        }
        return most;
    }
}
