package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.experiment.Run;
import rivalry.files.ScenarioReader;
import rivalry.files.ShippedScenarios;
import rivalry.scenario.Parting;
import rivalry.scenario.Prior;

@DisplayName("A08 arms whose common past is played once are what each would be alone")
class A08_ASharedPastIsPlayedOnce {
    private static final List<String> OTHER_PASTS = List.of(
            "policies: {china-initiative: none}",
            "policies: {chip-rules-2022: {until: 2024-06}}",
            "policies: {chip-rules-2023: {export_controls: {chips: 0.2}}, later: {actor: CN, from: 2030-01, openness_incentive: 0.5}}");

    @Test
    void everyShippedScenarioAndOtherPasts() throws IOException {
        Map<String, Prior> priors = new LinkedHashMap<>();
        for (Path file : ShippedScenarios.all().toList()) {
            priors.put(file.toString(), ScenarioReader.read(file, Plays.SMALL).prior());
        }
        OTHER_PASTS.forEach(past -> priors.put(past, Plays.prior(Plays.SMALL, past)));
        Prior baseline = priors.values().iterator().next();
        assertThat(priors.values())
                .filteredOn(prior -> Parting.month(baseline.centre(), prior.centre()) > 12)
                .hasSizeGreaterThan(20);

        List<Arm> arms = new ArrayList<>();
        priors.forEach((name, prior) -> arms.add(new Arm(name, prior)));
        Kept together = new Kept();
        new Ensemble(arms, 2, 5).play(2, (arm, replicate) -> replicate == 0, together);

        priors.forEach((name, prior) -> Bits.same(Run.play(prior, 5, 1), together.run(name, 1)));
    }
}
