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
        double[] credit = new double[1];
        Watched.play(
                world,
                xai.founded + 1,
                Phase.RESEARCH,
                now -> before[0] = world.research().architectures().research(xai.home),
                now -> credit[0] = xai.standing.distilled());
        for (int a = 0; a < world.research().architectures().count(); a++) {
            assertThat(xai.ideas.mix(a)).isEqualTo(before[0][a]);
            assertThat(before[0][a]).isPositive();
        }
        assertThat(credit[0]).isBetween(0.0, 0.2);
    }
}
