package rivalry.scenario;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When two scenarios part: until then, a run of one is a run of the other on the same luck. */
public final class Parting {
    /** What no agent reads. */
    private static final List<String> WORDS = List.of("name", "question", "kind", "tests", "smallest_effects");

    private static final List<Method> READ = Arrays.stream(Scenario.class.getRecordComponents())
            .filter(part -> !WORDS.contains(part.getName()) && !part.getName().equals("policies"))
            .map(RecordComponent::getAccessor)
            .toList();

    private Parting() {}

    /**
     * The first month in which runs of two scenarios can differ: when a policy that only one of them has, or has
     * otherwise, is announced, begins or lapses. 0 if they differ in anything else, their number of months if in nothing.
     */
    public static int month(Scenario one, Scenario other) {
        int months = one.horizon().months();
        if (!unparted(one).equals(unparted(other)) || !order(one, other).equals(order(other, one))) {
            return 0;
        }
        Set<String> ids = new TreeSet<>(one.policies().keySet());
        ids.addAll(other.policies().keySet());
        return ids.stream()
                .map(id -> parting(one.policies().get(id), other.policies().get(id)))
                .flatMap(Optional::stream)
                .mapToInt(one.horizon()::index)
                .reduce(months, Math::min);
    }

    /** All that agents read of a scenario but its policies: scenarios of which this is not equal part at once. */
    public static List<Object> unparted(Scenario scenario) {
        return READ.stream().map(part -> value(part, scenario)).toList();
    }

    private static Object value(Method part, Scenario scenario) {
        try {
            return part.invoke(scenario);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The policies that both have, in the order of one: rules join in the order of the file. */
    private static List<String> order(Scenario one, Scenario other) {
        List<String> ids = new ArrayList<>(one.policies().keySet());
        ids.retainAll(other.policies().keySet());
        return ids;
    }

    /** The month in which two versions of a policy part, either of which may be absent; empty if they are alike. */
    private static Optional<YearMonth> parting(Policy one, Policy other) {
        if (Objects.equals(one, other)) {
            return Optional.empty();
        }
        if (one == null) {
            return Optional.of(start(other));
        }
        if (other == null) {
            return Optional.of(start(one));
        }
        if (lasting(one).equals(lasting(other))) {
            return Optional.of(earlier(one.until().orElse(null), other.until().orElse(null))
                    .plusMonths(1));
        }
        return Optional.of(earlier(start(one), start(other)));
    }

    private static Policy lasting(Policy policy) {
        return policy.dated(policy.from(), Optional.empty());
    }

    private static YearMonth start(Policy policy) {
        return earlier(policy.from(), policy.announced().orElse(null));
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
