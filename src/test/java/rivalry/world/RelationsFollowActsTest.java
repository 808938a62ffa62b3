package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.Lever;
import rivalry.scenario.RelationParams;
import rivalry.scenario.TeamParams;

@DisplayName("Acts press on both sides, each in its own measure; joint programmes bring together; borders rise with it")
class RelationsFollowActsTest {
    private final World world = Watched.world(
            Watched.ONE_SIDED,
            "policies: {one: {actor: US, target: CN, from: 2017-06, joint_programme: 3.0e+9}, other: {actor: CN, target: US,"
                    + " from: 2017-01, joint_programme: 1.0e+9}}",
            "events: {still: {kind: travel_shock, from: 2018-06, until: 2018-12, size: 0.5}}");
    private final RelationParams params = world.scenario().relations();
    private final double[][] tension = square();
    private final double[][] cooperation = square();

    private double[][] square() {
        return new double[world.nations().size()][world.nations().size()];
    }

    @BeforeEach
    void remember() {
        for (Nation one : world.nations()) {
            tension[one.index] = one.tension.clone();
            cooperation[one.index] = one.cooperation.clone();
        }
    }

    @Test
    @DisplayName("E31, E33")
    void everyMonthEveryPair() {
        Watched.play(world, 60, Phase.POLICY, before -> remember(), after -> {
            for (Nation one : world.nations()) {
                for (Nation other : world.nations()) {
                    if (one != other) {
                        check(one, other);
                    }
                }
            }
        });
        Nation us = world.nation("US");
        Nation cn = world.nation("CN");
        assertThat(us.tension[cn.index]).isNotEqualTo(cn.tension[us.index]);
        assertThat(us.cooperation[cn.index]).isEqualTo(cn.cooperation[us.index]).isPositive();
    }

    private void check(Nation one, Nation other) {
        String about = one.id() + " towards " + other.id() + " in month " + world.month();
        double own = acts(one, other);
        double others = acts(other, one);
        double was = tension[one.index][other.index];
        double pressed = was
                + (1 - was) * (params.own_act() * own + params.rival_act() * others)
                - params.calming() * (was - params.rest());
        assertThat(one.tension[other.index]).as(about).isCloseTo(Math.max(0, Math.min(1, pressed)), within(1e-12));
        double shared = cooperation[one.index][other.index];
        double money = Math.min(
                        world.rules().value(Lever.JOINT_PROGRAMME, one, other),
                        world.rules().value(Lever.JOINT_PROGRAMME, other, one))
                / params.programme_ref();
        double worn = Math.min(1, params.fading() + params.retaliation() * (own + others));
        assertThat(one.cooperation[other.index])
                .as(about)
                .isCloseTo(
                        shared + (1 - shared) * params.building() * money / (1 + money) - shared * worn, within(1e-12));
    }

    private double acts(Nation actor, Nation target) {
        return Stream.of(Lever.values())
                .filter(Lever::isAct)
                .mapToDouble(lever -> world.rules().value(lever, actor, target))
                .sum();
    }

    @Test
    @DisplayName("E26: a border is as high from either side")
    void everyMonthEveryBorder() {
        TeamParams teams = world.scenario().teams();
        for (int month = 0; month < 48; month++) {
            world.playMonth();
            for (Nation one : world.nations()) {
                for (Nation other : world.nations()) {
                    double strict = 1
                            - (1 - world.rules().value(Lever.RESEARCH_SECURITY, one, other))
                                    * (1 - world.rules().value(Lever.RESEARCH_SECURITY, other, one));
                    double tense = (one.tension[other.index] + other.tension[one.index]) / 2;
                    double barrier = teams.border()
                            + teams.tension() * tense
                            + teams.security() * strict
                            - teams.cooperation() * one.cooperation[other.index]
                            + (month >= 29 && month <= 35 ? 0.5 * teams.travel() : 0);
                    assertThat(world.people().borders().pass(one.index, other.index))
                            .as("%s and %s in month %d", one.id(), other.id(), month)
                            .isCloseTo(one == other ? 1 : StrictMath.exp(-Math.max(0, barrier)), within(1e-12));
                }
            }
        }
    }
}
