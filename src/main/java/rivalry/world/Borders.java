package rivalry.world;

import java.util.List;
import net.jafama.StrictFastMath;
import rivalry.equation.Migration;
import rivalry.equation.TeamFormation;
import rivalry.scenario.Event;
import rivalry.scenario.Lever;
import rivalry.scenario.MoveParams;
import rivalry.scenario.TeamParams;

/** How hard borders are this month for people and papers: rules, relations and travel, by pair of countries. */
public final class Borders {
    private static final Lever[] VISAS = {Lever.VISA_STUDENT, Lever.VISA_POSTDOC, Lever.VISA_WORKER};

    private final int countries;
    private final List<Dated> shocks;
    private final MoveParams moves;
    private final TeamParams teams;
    private final double[][] visa;
    private final double[] delay;
    private final double[] tension;
    private final double[] hostility;
    private final double[] pass;
    private final double[] onTies;
    private double travel;

    Borders(World world) {
        countries = world.nations().size();
        shocks = Dated.of(world.scenario(), Event.Kind.TRAVEL_SHOCK);
        moves = world.scenario().moves();
        teams = world.scenario().teams();
        int pairs = countries * countries;
        visa = new double[VISAS.length][pairs];
        delay = new double[pairs];
        tension = new double[pairs];
        hostility = new double[pairs];
        pass = new double[pairs];
        onTies = new double[pairs];
    }

    void refresh(World world) {
        travel = travel(world);
        for (Nation one : world.nations()) {
            for (Nation other : world.nations()) {
                refresh(world, one, other, one.index * countries + other.index);
            }
        }
    }

    private void refresh(World world, Nation one, Nation other, int pair) {
        if (one == other) {
            hostility[pair] = 1;
            pass[pair] = 1;
            onTies[pair] = 1;
            return;
        }
        Rulebook rules = world.rules();
        for (int v = 0; v < VISAS.length; v++) {
            visa[v][pair] = rules.value(VISAS[v], one, other);
        }
        delay[pair] = rules.value(Lever.VISA_DELAY, one, other);
        double own = rules.value(Lever.RESEARCH_SECURITY, one, other);
        double others = rules.value(Lever.RESEARCH_SECURITY, other, one);
        tension[pair] = one.tension[other.index];
        hostility[pair] = Migration.hostility(moves, tension[pair], own);
        double barrier = TeamFormation.barrier(
                teams,
                (one.tension[other.index] + other.tension[one.index]) / 2,
                1 - (1 - own) * (1 - others),
                one.cooperation[other.index],
                travel);
        pass[pair] = StrictFastMath.exp(-barrier);
        onTies[pair] = TeamFormation.onTies(teams, barrier);
    }

    private double travel(World world) {
        double strongest = 0;
        for (Dated shock : shocks) {
            if (shock.isOn(world.month())) {
                strongest = Math.max(strongest, shock.event().size());
            }
        }
        return strongest;
    }

    /** Strength of the travel shock; 0 none, 1 the height of a pandemic. */
    public double travel() {
        return travel;
    }

    double studentRestriction(int host, int origin) {
        return visa[0][host * countries + origin];
    }

    /** Restriction on taking a post, by {@link Sector}; none at home. */
    double workRestriction(int host, int origin, int sector) {
        return visa[sector == Sector.FIRMS.ordinal() ? 2 : 1][host * countries + origin];
    }

    double visaDelay(int host, int origin) {
        return delay[host * countries + origin];
    }

    double tension(int host, int origin) {
        return tension[host * countries + origin];
    }

    /** What drives people of an origin out of a country; 1 for natives. */
    double hostility(int host, int origin) {
        return hostility[host * countries + origin];
    }

    /** exp(−φ): what the border leaves of the pull of strangers; 1 inside a country. */
    double pass(int from, int to) {
        return pass[from * countries + to];
    }

    /** What the border leaves of a tie; 1 inside a country and at rest. */
    double onTies(int from, int to) {
        return onTies[from * countries + to];
    }
}
