package rivalry.house;

import static com.tngtech.archunit.core.domain.AccessTarget.Predicates.declaredIn;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jafama.FastMath;

/** What the model may not touch, because its bits must not depend on machine, clock, locale or JVM. */
final class SameBitsRules {
    private static final String TRANSCENDENTAL =
            "sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|exp|expm1|log|log10|log1p|pow|cbrt|hypot";

    static final ArchRule NO_FILES = model().should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(?!Serializable|ObjectStreamException).*");

    static final ArchRule NO_CLOCK = model().should()
            .accessTargetWhere(call(System.class, "currentTimeMillis|nanoTime"))
            .orShould()
            .accessTargetWhere(in("java.time..").and(target(name("now"))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.Clock|java\\.util\\.(Date|Calendar|Timer)");

    static final ArchRule NO_DEFAULT_LOCALE = model().should()
            .accessTargetWhere(call(Locale.class, "getDefault"))
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class);

    static final ArchRule NO_COLLECTION_WHOSE_ORDER_VARIES = model().should()
            .accessTargetWhere(newOrStatic(HashMap.class, HashSet.class, IdentityHashMap.class))
            .orShould()
            .accessTargetWhere(newOrStatic(WeakHashMap.class, ConcurrentHashMap.class))
            .orShould()
            .accessTargetWhere(call(Map.class, "of|ofEntries|copyOf"))
            .orShould()
            .accessTargetWhere(call(Set.class, "of|copyOf"))
            .orShould()
            .accessTargetWhere(call(Collectors.class, "toSet|toUnmodifiableSet|toUnmodifiableMap"))
            .orShould()
            .accessTargetWhere(call(Collectors.class, "toMap").and(arguments(2, 3)))
            .orShould()
            .accessTargetWhere(call(Collectors.class, "groupingBy").and(arguments(1, 2)));

    static final ArchRule ONE_RUN_IS_ONE_THREAD = model().should()
            .accessTargetWhere(in("java.util..").and(target(nameMatching("parallel|parallelStream"))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.Thread|java\\.util\\.concurrent\\.(?!atomic).*");

    static final ArchRule LUCK_IS_LOOKED_UP = model().should()
            .accessTargetWhere(call(Math.class, "random"))
            .orShould()
            .accessTargetWhere(call(UUID.class, "randomUUID"))
            .orShould()
            .accessTargetWhere(call(System.class, "identityHashCode"))
            .orShould()
            .accessTargetWhere(in("sim.engine..").and(target(name("random"))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom)|java\\.security\\.SecureRandom|ec\\.util\\..*"
                    + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.random\\..*");

    static final ArchRule STRICT_MATH = model().should()
            .accessTargetWhere(call(Math.class, TRANSCENDENTAL))
            .orShould()
            .accessTargetWhere(call(FastMath.class, TRANSCENDENTAL));

    private SameBitsRules() {}

    private static GivenClassesConjunction model() {
        return noClasses().that(Room.in(Room.MODEL));
    }

    private static DescribedPredicate<JavaAccess<?>> call(Class<?> owner, String names) {
        return target(declaredIn(owner)).and(target(nameMatching(names)));
    }

    private static DescribedPredicate<JavaAccess<?>> in(String packages) {
        return DescribedPredicate.describe("a target in " + packages, access -> PackageMatcher.of(packages)
                .matches(access.getTargetOwner().getPackageName()));
    }

    private static DescribedPredicate<JavaAccess<?>> newOrStatic(Class<?>... types) {
        List<String> names = new ArrayList<>();
        for (Class<?> type : types) {
            names.add(type.getName());
        }
        return DescribedPredicate.describe(
                "new " + names,
                access -> access.getTarget().getName().equals("<init>")
                        && names.contains(access.getTargetOwner().getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> arguments(int least, int most) {
        return DescribedPredicate.describe(least + " to " + most + " arguments", access -> {
            int count =
                    ((JavaCall<?>) access).getTarget().getRawParameterTypes().size();
            return count >= least && count <= most;
        });
    }
}
