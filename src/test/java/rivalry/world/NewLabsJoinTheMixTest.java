package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "A new lab takes on its country's mix of research (E19), and learns from others' answers as one that has read (E11)")
class NewLabsJoinTheMixTest {
    @Test
    void alsoALineBornBeforeIt() {
        World world = Watched.world(
                "breakthroughs: {hazard: 0}",
                "events: {idea: {kind: breakthrough, lab: openai, from: 2018-01, size: 20}}");
        Lab xai = world.lab("xai");
        double[][] before = new double[1][];
        double[][] after = new double[1][];
        Watched.play(
                world,
                xai.founded + 1,
                Phase.FUNDING,
                now -> before[0] = world.research().architectures().research(xai.home),
                now -> after[0] = xai.ideas.mix.clone());
        for (int a = 0; a < world.research().architectures().count(); a++) {
            assertThat(after[0][a]).isEqualTo(before[0][a]);
            assertThat(before[0][a]).isPositive();
        }
        assertThat(xai.standing.distilled()).isBetween(0.0, 0.2);
    }

    @Test
    void howeverManyBeginAtOnce() {
        World world = Watched.world(
                "breakthroughs: {hazard: 0}", "labs: {nvidia: {founded: 2020-01}, xai: {founded: 2020-01}}");
        Lab one = world.lab("nvidia");
        Lab other = world.lab("xai");
        Watched.play(world, 49, Phase.FUNDING, before -> {}, after -> {
            assertThat(other.begins(world.month())).isEqualTo(one.begins(world.month()));
            if (one.begins(world.month())) {
                assertThat(one.ideas.mix).containsExactly(other.ideas.mix);
                assertThat(one.ideas.mix).isNotEqualTo(world.lab("openai").ideas.mix);
            }
        });
        assertThat(one.begins(48)).isTrue();
    }
}
