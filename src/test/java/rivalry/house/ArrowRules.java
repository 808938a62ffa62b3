package rivalry.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;

/** Who may know whom. */
final class ArrowRules {
    static final ArchRule EVERY_CLASS_LIVES_IN_A_LISTED_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackages("sim..")
            .should(ArchConditions.be(not(Room.in(Set.of(Room.values())))));

    static final ArchRule ARROWS_HOLD = classes().should(followTheArrows());

    static final ArchRule NO_CYCLES =
            slices().matching("..rivalry.(*)..").should().beFreeOfCycles();

    static final ArchRule MASON_ENGINE_ONLY_IN_WORLD = noClasses()
            .that(Room.in(Set.of(Room.values())))
            .and(not(Room.in(Room.WORLD, Room.GUI)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("sim..");

    static final ArchRule OTHER_MASON_ONLY_IN_GUI = noClasses()
            .that(Room.in(Room.WORLD))
            .should()
            .dependOnClassesThat(resideInAPackage("sim..").and(not(resideInAPackage("sim.engine.."))));

    static final ArchRule DRAWING_ONLY_IN_CHART_AND_GUI = noClasses()
            .that(Room.in(Set.of(Room.values())))
            .and(not(Room.in(Room.CHART, Room.GUI)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "org.jfree..", "org.apache.batik..", "com.formdev..");

    static final ArchRule ONLY_THE_RECORDER_READS_MEASURES = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleName("Measure")
            .and()
            .haveName("read")
            .should(onlyBeCalledBy("Recorder"));

    static final ArchRule THE_WINDOW_ADDS_NO_MODEL = noClasses()
            .that(Room.in(Room.GUI))
            .should()
            .dependOnClassesThat(Room.in(Room.EQUATION))
            .orShould()
            .callConstructorWhere(target(owner(simpleName("World"))))
            .orShould()
            .callMethodWhere(target(owner(simpleName("World"))).and(target(name("playMonth"))));

    private ArrowRules() {}

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("follow the arrows of the house") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!isAllowed(dependency)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isAllowed(Dependency dependency) {
        var from = Room.of(dependency.getOriginClass());
        var to = Room.of(dependency.getTargetClass());
        if (from.isEmpty() || to.isEmpty() || from.get().mayUse(to.get())) {
            return true;
        }
        // the results folder is a sink of finished runs: the one name that files may know of experiment
        return from.get() == Room.FILES
                && dependency.getTargetClass().getSimpleName().equals("RunSink");
    }

    private static ArchCondition<JavaMethod> onlyBeCalledBy(String name) {
        return new ArchCondition<>("only be called by " + name) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getCallsOfSelf().stream()
                        .filter(call -> !call.getOriginOwner().getSimpleName().equals(name))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }
}
