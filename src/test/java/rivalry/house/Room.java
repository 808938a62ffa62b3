package rivalry.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The packages of the house and the arrows between them: what each may use besides itself. */
enum Room {
    LUCK,
    SCENARIO(LUCK),
    EQUATION(SCENARIO),
    WORLD(LUCK, SCENARIO, EQUATION),
    OBSERVATION(LUCK, SCENARIO, EQUATION, WORLD),
    COMPARISON(LUCK, SCENARIO, OBSERVATION),
    EXPERIMENT(LUCK, SCENARIO, EQUATION, WORLD, OBSERVATION, COMPARISON),
    CHART(SCENARIO, OBSERVATION, COMPARISON),
    FILES(SCENARIO, OBSERVATION, COMPARISON, CHART),
    REPORT(SCENARIO, OBSERVATION, COMPARISON, CHART, FILES),
    GUI(LUCK, SCENARIO, EQUATION, WORLD, OBSERVATION, COMPARISON, EXPERIMENT, CHART, FILES),
    CLI(LUCK, SCENARIO, EQUATION, WORLD, OBSERVATION, COMPARISON, EXPERIMENT, CHART, FILES, REPORT, GUI);

    /** The rooms where the same input must give the same bits everywhere: the model and what is computed from it. */
    static final Set<Room> MODEL = EnumSet.of(LUCK, SCENARIO, EQUATION, WORLD, OBSERVATION, COMPARISON);

    private static final String ROOT = "rivalry.";
    private static final String PLANTED_ROOT = "planted.rivalry.";

    private final List<Room> mayUse;

    Room(Room... mayUse) {
        this.mayUse = List.of(mayUse);
    }

    boolean mayUse(Room other) {
        return other == this || mayUse.contains(other);
    }

    /** The room of a class of the house or of a planted violation; empty for anything else. */
    static Optional<Room> of(JavaClass type) {
        String rest = rest(type.getPackageName() + ".");
        String room = rest.substring(0, Math.max(0, rest.indexOf('.')));
        return Arrays.stream(values())
                .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(room))
                .findFirst();
    }

    private static String rest(String name) {
        if (name.startsWith(PLANTED_ROOT)) {
            return name.substring(PLANTED_ROOT.length());
        }
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }

    static DescribedPredicate<JavaClass> in(Set<Room> rooms) {
        return DescribedPredicate.describe(
                "in " + rooms, type -> of(type).filter(rooms::contains).isPresent());
    }

    static DescribedPredicate<JavaClass> in(Room first, Room... rest) {
        return in(EnumSet.of(first, rest));
    }

    static JavaClasses house() {
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    static JavaClasses planted() {
        return new ClassFileImporter().importPath(Path.of("target", "test-classes", "planted"));
    }
}
