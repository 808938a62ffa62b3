package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.observation.Series;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;

/** Sums go through labs in the order of the file, so last digits may differ: half of all where a flat maximum is sought. */
@DisplayName("A10 labs, policies and events turned upside down live the same life")
class A10_TheOrderOfAFileChangesNothing {
    /** Luck that comes to two at once: founders wanted by two new labs, two breakthroughs in one month. */
    private static final String AT_ONCE = """
            run: {scale: 100}
            labs:
              anthropic: {donors: {us-firms: 1, openai: none, google-deepmind: none}}
              xai: {donors: {us-firms: 1, google-deepmind: none, openai: none, microsoft: none}}
            events:
              anthropic-with-another: {kind: lab_founded, lab: anthropic, from: 2017-03}
              xai-with-another: {kind: lab_founded, lab: xai, from: 2017-03}
              idea-of-one: {kind: breakthrough, lab: openai, from: 2017-05, size: 5}
              idea-of-another: {kind: breakthrough, lab: microsoft, from: 2017-05, size: 3}
            """;

    private static final YearMonth UNTIL = YearMonth.of(2019, 12);
    private static final double ROUNDING = 1e-6;

    @ParameterizedTest
    @ValueSource(longs = {1, 20160101})
    void labsPoliciesAndEvents(long seed) {
        Scenario scenario = Plays.prior(AT_ONCE).centre();
        Scenario turned = Rebuilt.with(scenario, "labs", turned(scenario.labs()));
        turned = Rebuilt.with(turned, "policies", turned(scenario.policies()));
        turned = Rebuilt.with(turned, "events", turned(scenario.events()));
        alike(Run.play(new Prior(scenario), seed, 0, UNTIL), Run.play(new Prior(turned), seed, 0, UNTIL));
    }

    private static <T> Map<String, T> turned(Map<String, T> map) {
        List<String> names = new ArrayList<>(map.keySet());
        Collections.reverse(names);
        Map<String, T> turned = new LinkedHashMap<>();
        names.forEach(name -> turned.put(name, map.get(name)));
        return turned;
    }

    private static void alike(History first, History second) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < first.series().size(); i++) {
            Series series = first.series().get(i);
            int there = Look.up(second, series.measure().key(), series.entity(), series.by());
            for (int month = 0; month <= first.horizon().index(UNTIL); month++) {
                double one = first.month(i, month);
                double other = second.month(there, month);
                if (Double.isNaN(one) != Double.isNaN(other)
                        || Math.abs(one - other) > ROUNDING * Math.max(1, Math.abs(one))) {
                    differences.add(series + ", month " + month + ": " + one + " and " + other);
                    break;
                }
            }
        }
        assertThat(differences).isEmpty();
    }
}
