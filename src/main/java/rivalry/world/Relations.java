package rivalry.world;

import java.util.Arrays;
import rivalry.equation.CooperationLaw;
import rivalry.equation.TensionLaw;
import rivalry.scenario.Lever;
import rivalry.scenario.RelationParams;

/** Tension and cooperation between every two countries (E31, E33). */
public final class Relations {
    private static final Lever[] ACTS =
            Arrays.stream(Lever.values()).filter(Lever::isAct).toArray(Lever[]::new);

    private final RelationParams params;
    private final String[][] pairs;
    private final double[][] acts;

    Relations(World world) {
        params = world.scenario().relations();
        int count = world.nations().size();
        pairs = new String[count][count];
        acts = new double[count][count];
        for (Nation one : world.nations()) {
            for (Nation other : world.nations()) {
                pairs[one.index][other.index] = one.id() + "+" + other.id();
                one.tension[other.index] = one == other ? 0 : params.rest();
            }
        }
    }

    /** Cooperation of the first month: as if its rules had long been in force. */
    void rest(World world) {
        count(world);
        for (Nation one : world.nations()) {
            for (Nation other : world.nations()) {
                if (one != other) {
                    one.cooperation[other.index] = CooperationLaw.atRest(
                            funding(world, one, other),
                            params.building(),
                            params.fading(),
                            params.retaliation(),
                            acts[one.index][other.index] + acts[other.index][one.index]);
                }
            }
        }
    }

    /** One month on, under the rules in force. */
    void advance(World world) {
        count(world);
        for (Nation one : world.nations()) {
            for (Nation other : world.nations()) {
                if (one != other) {
                    advance(world, one, other);
                }
            }
        }
    }

    private void count(World world) {
        for (Nation actor : world.nations()) {
            for (Nation target : world.nations()) {
                acts[actor.index][target.index] = actor == target ? 0 : acts(world.rules(), actor, target);
            }
        }
    }

    private double funding(World world, Nation one, Nation other) {
        return world.rules().value(Lever.JOINT_PROGRAMME, one, other) / params.programme_ref();
    }

    private void advance(World world, Nation one, Nation other) {
        int c = one.index;
        int j = other.index;
        one.tension[j] = TensionLaw.next(
                one.tension[j],
                acts[c][j],
                acts[j][c],
                params.own_act(),
                params.rival_act(),
                params.calming(),
                params.rest());
        one.cooperation[j] = CooperationLaw.next(
                one.cooperation[j],
                funding(world, one, other),
                params.building(),
                params.fading(),
                params.retaliation(),
                acts[c][j] + acts[j][c]);
    }

    private static double acts(Rulebook rules, Nation actor, Nation target) {
        double sum = 0;
        for (Lever lever : ACTS) {
            sum += rules.value(lever, actor, target);
        }
        return sum;
    }

    /** A pair as result files write it: {@code US+CN}. */
    public String pair(Nation one, Nation other) {
        return pairs[one.index][other.index];
    }

    /** Tension of a country towards another, 0..1; 0 towards itself. */
    public double tension(Nation country, Nation other) {
        return country.tension[other.index];
    }

    /** Cooperation of a pair, 0..1, alike from both sides. */
    public double cooperation(Nation country, Nation other) {
        return country.cooperation[other.index];
    }

    /** Sum of the acts of one country in force against another. */
    public double acts(Nation actor, Nation target) {
        return acts[actor.index][target.index];
    }
}
