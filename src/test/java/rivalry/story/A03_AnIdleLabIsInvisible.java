package rivalry.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.experiment.Run;
import rivalry.scenario.Lab;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;

@DisplayName("A03 a lab without weight leaves everyone else as they were, wherever it stands")
class A03_AnIdleLabIsInvisible {
    @ParameterizedTest
    @MethodSource("rivalry.story.Plays#cases")
    void idleLabsFirstInTheMiddleAndLast(Plays.Case each) {
        Scenario scenario = each.prior().centre();
        int last = scenario.labs().size();
        Scenario crowded =
                withIdle(withIdle(withIdle(scenario, 0, "US", 0), last / 2, "CN", last / 2), last + 2, "EU", 1);
        Bits.same(
                Run.play(new Prior(scenario), each.seed(), 0),
                Run.play(new Prior(crowded), each.seed(), 0),
                series -> !series.entity().startsWith("lab:idle"),
                UnaryOperator.identity());
    }

    /** Inserts at a place a copy of another lab, moved to a country and left without weight. */
    private static Scenario withIdle(Scenario scenario, int place, String country, int like) {
        Map<String, Lab> labs = new LinkedHashMap<>();
        Lab idle = idle(scenario.labs().values().stream().skip(like).findFirst().orElseThrow(), country);
        int i = 0;
        for (Map.Entry<String, Lab> entry : scenario.labs().entrySet()) {
            if (i++ == place) {
                labs.put("idle-" + place, idle);
            }
            labs.put(entry.getKey(), entry.getValue());
        }
        labs.putIfAbsent("idle-" + place, idle);
        return Rebuilt.with(scenario, "labs", labs);
    }

    private static Lab idle(Lab lab, String country) {
        Lab idle = Rebuilt.with(Rebuilt.with(lab, "weight", 0.0), "country", country);
        idle = Rebuilt.with(Rebuilt.with(idle, "founded", Optional.empty()), "donors", Map.of());
        return Rebuilt.with(idle, "luck", Optional.empty());
    }
}
