package rivalry.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rivalry.scenario.Horizon;
import rivalry.scenario.Lever;
import rivalry.scenario.Policy;
import rivalry.scenario.Scenario;

/** The levers in force: what every government does to every country this month. */
public final class Rulebook {
    private static final Lever[] LEVERS = Lever.values();

    private record Rule(String name, String actor, double[] strength, int pair, int announced, int from, int until) {}

    private final int nations;
    private final List<Rule> rules = new ArrayList<>();
    private final double[][] force;
    private final double[][] announced;

    Rulebook(Scenario scenario) {
        nations = scenario.countries().size();
        force = new double[LEVERS.length][nations * nations];
        announced = new double[LEVERS.length][nations * nations];
        write(scenario);
    }

    /** Takes over the dated rules of a scenario, in place of those so far. */
    void write(Scenario scenario) {
        rules.clear();
        List<String> ids = List.copyOf(scenario.countries().keySet());
        Horizon horizon = scenario.horizon();
        for (Map.Entry<String, Policy> entry : scenario.policies().entrySet()) {
            Policy policy = entry.getValue();
            int actor = ids.indexOf(policy.actor());
            int from = horizon.index(policy.from());
            int target = policy.target().map(ids::indexOf).orElse(actor);
            rules.add(new Rule(
                    entry.getKey(),
                    policy.actor(),
                    Arrays.stream(LEVERS).mapToDouble(policy::strength).toArray(),
                    actor * nations + target,
                    policy.announced().map(horizon::index).orElse(from),
                    from,
                    policy.until().map(horizon::index).orElse(Integer.MAX_VALUE)));
        }
    }

    /** Puts the rules of a month into force. */
    void turn(World world) {
        int month = world.month();
        for (Lever lever : LEVERS) {
            Arrays.fill(force[lever.ordinal()], 0);
            Arrays.fill(announced[lever.ordinal()], 0);
        }
        for (Rule rule : rules) {
            if (month >= rule.from() && month <= rule.until()) {
                join(rule, force);
            }
            if (month >= rule.announced() && month < rule.from()) {
                join(rule, announced);
            }
        }
        limit(force);
        limit(announced);
        for (Rule rule : rules) {
            if (rule.from() == month) {
                world.tell("policy", rule.actor(), rule.name() + " in force");
            }
            if (rule.until() == month - 1) {
                world.tell("policy", rule.actor(), rule.name() + " lapsed");
            }
        }
    }

    private static void join(Rule rule, double[][] values) {
        for (Lever lever : LEVERS) {
            double strength = rule.strength()[lever.ordinal()];
            if (strength != 0) {
                double held = values[lever.ordinal()][rule.pair()];
                values[lever.ordinal()][rule.pair()] = lever.joint().join(held, strength);
            }
        }
    }

    private void limit(double[][] values) {
        for (Rule rule : rules) {
            for (Lever lever : LEVERS) {
                if (rule.strength()[lever.ordinal()] != 0) {
                    double[] joined = values[lever.ordinal()];
                    joined[rule.pair()] = lever.joint().limit(joined[rule.pair()]);
                }
            }
        }
    }

    /** Holds a lever at least at a value this month, besides the dated rules. */
    void press(Lever lever, Nation actor, Nation target, double strength) {
        int pair = actor.index * nations + target.index;
        force[lever.ordinal()][pair] = Math.max(force[lever.ordinal()][pair], strength);
    }

    /** Adds to a restriction this month, up to 1. */
    void add(Lever lever, Nation actor, Nation target, double strength) {
        int pair = actor.index * nations + target.index;
        force[lever.ordinal()][pair] = Math.min(1, force[lever.ordinal()][pair] + strength);
    }

    /** The effective value of a lever that one country turns on another; on itself for domestic levers. */
    public double value(Lever lever, Nation actor, Nation target) {
        double own = force[lever.ordinal()][actor.index * nations + target.index];
        if (lever.reach() != Lever.Reach.BOTH_SIDES) {
            return own;
        }
        return Math.min(own, force[lever.ordinal()][target.index * nations + actor.index]);
    }

    /** The value to which announced rules, not yet in force, will raise a lever; 0 if none is announced. */
    public double announced(Lever lever, Nation actor, Nation target) {
        return announced[lever.ordinal()][actor.index * nations + target.index];
    }
}
