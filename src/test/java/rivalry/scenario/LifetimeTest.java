package rivalry.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.files.ScenarioReader;

@DisplayName("A lab exists from the month it is founded in until the month before it closes")
class LifetimeTest {
    @Test
    void statedOrBroughtAboutByEvents() {
        assertThat(lifetime("{}", "openai")).isEqualTo(new Lifetime(0, Integer.MAX_VALUE));
        assertThat(lifetime("{labs: {openai: {founded: 2017-03}}}", "openai"))
                .isEqualTo(new Lifetime(14, Integer.MAX_VALUE));
        Lifetime brief = lifetime(
                "{events: {o: {kind: lab_founded, lab: openai, from: 2016-05}, c: {kind: lab_closed, lab: openai, from: 2016-09},"
                        + " other: {kind: lab_closed, lab: meta, from: 2016-06}}}",
                "openai");
        assertThat(brief).isEqualTo(new Lifetime(4, 8));
        assertThat(brief.holds(3)).isFalse();
        assertThat(brief.holds(4)).isTrue();
        assertThat(brief.holds(7)).isTrue();
        assertThat(brief.holds(8)).isFalse();
    }

    private static Lifetime lifetime(String overlay, String lab) {
        var scenario = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), overlay)
                .prior()
                .centre();
        return Lifetime.of(scenario, lab);
    }
}
