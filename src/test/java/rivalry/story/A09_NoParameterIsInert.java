package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.experiment.Run;
import rivalry.observation.History;
import rivalry.scenario.Parameter;
import rivalry.scenario.Prior;
import rivalry.scenario.Scenario;

@DisplayName("A09 every number of a scenario is read: another value gives another run")
class A09_NoParameterIsInert {
    /** How often and how long is played, and what happens when: other tests ask about these. */
    private static final Set<String> ELSEWHERE =
            Set.of("run", "smallest_effects", "horizon", "policies", "events", "tables");

    /** Levers are turned, governments react, power is short, much compute is let, somebody is as able as can be: something for all to act on. */
    private static final Scenario BUSY = Plays.prior(
                    Plays.SMALL,
                    "countries: {US: {stance: reactive}, EU: {power_cap: 300}, CN: {market: {partner_rule: 0.5}}}",
                    "reaction: {threshold: -3}\ntransfers: {licence: 0.5, rent_share: 0.1}\nobserver: {pairs: {US+CN: 0.4}}",
                    "policies: {ours: " + policy("US", "CN") + ", theirs: " + policy("CN", "US") + ", home: {actor: CN,"
                            + " from: 2016-06, return_programme: 30000, openness_incentive: 0.2}}",
                    "careers: {skill_limit: 3}")
            .centre();

    /** Most parameters tell at once, some only when firms use models and answers are on offer. */
    private static final Map<YearMonth, History> BASE = Stream.of(YearMonth.of(2016, 12), YearMonth.of(2027, 12))
            .collect(Collectors.toMap(until -> until, until -> play(BUSY, until), (a, b) -> a, TreeMap::new));

    private static String policy(String actor, String target) {
        return "{actor: " + actor + ", target: " + target
                + ", announced: 2016-03, from: 2016-06, research_security: 0.3,"
                + " export_controls: {chips: 0.4, enforcement: 0.3, weights: 0.3, cloud: 0.3, api: 0.3}, market_ban: 0.3,"
                + " visa_restriction: {student: 0.3, postdoc: 0.3, worker: 0.3}, joint_programme: 3.0e+9,"
                + " safety_accord: 0.4}";
    }

    private static History play(Scenario scenario, YearMonth until) {
        return Run.play(new Prior(scenario), 1, 0, until);
    }

    static Stream<List<String>> parameters() {
        List<List<String>> found = new ArrayList<>();
        for (RecordComponent section : Scenario.class.getRecordComponents()) {
            if (!ELSEWHERE.contains(section.getName())) {
                collect(section, List.of(), found);
            }
        }
        return found.stream();
    }

    private static void collect(RecordComponent component, List<String> above, List<List<String>> found) {
        List<String> path = new ArrayList<>(above);
        path.add(component.getName());
        Class<?> type = innermost(component.getGenericType());
        if (type.isRecord()) {
            for (RecordComponent each : type.getRecordComponents()) {
                collect(each, path, found);
            }
        } else if (type == double.class || type == int.class || type == Double.class) {
            found.add(path);
        }
    }

    /** What stands in a map or an optional, or the type itself. */
    private static Class<?> innermost(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return innermost(of[of.length - 1]);
        }
        return (Class<?>) type;
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void anotherValueGivesAnotherRun(List<String> path) {
        Scenario changed = (Scenario) changed(BUSY, path, null);
        assertThat(BASE).anySatisfy((until, base) -> assertThat(Bits.differ(base, play(changed, until)))
                .isTrue());
    }

    private static Object changed(Object value, List<String> path, Parameter about) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            long most = Math.max(1, map.size() - 1); // all of them alike would leave shares as they are
            map.keySet().stream().limit(most).forEach(key -> copy.put(key, changed(map.get(key), path, about)));
            return copy;
        } else if (value instanceof Optional<?> optional) {
            return optional.map(each -> changed(each, path, about));
        } else if (value instanceof Record record) {
            RecordComponent component = Stream.of(record.getClass().getRecordComponents())
                    .filter(each -> each.getName().equals(path.get(0)))
                    .findFirst()
                    .orElseThrow();
            return Rebuilt.with(
                    record,
                    path.get(0),
                    changed(
                            Rebuilt.read(record, component),
                            path.subList(1, path.size()),
                            component.getAnnotation(Parameter.class)));
        }
        double other = another(((Number) value).doubleValue(), about);
        return value instanceof Integer ? (Object) (int) other : other;
    }

    /** Another value of the same range. */
    private static double another(double value, Parameter about) {
        return DoubleStream.of(2 * value + 1, 2 * value, value / 2, 0.1)
                .filter(each -> each != value && each > about.above() && each >= about.atLeast())
                .filter(each -> each < about.below() && each <= about.atMost())
                .findFirst()
                .orElseThrow();
    }
}
