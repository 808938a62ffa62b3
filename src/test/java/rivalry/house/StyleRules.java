package rivalry.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Names, state and where disks are touched. */
final class StyleRules {
    static final ArchRule STATICS_ARE_FINAL =
            fields().that(areStaticAndWritten()).should().beFinal();

    static final ArchRule NO_EMPTY_NAMES =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl)");

    static final ArchRule NO_GET = noMethods()
            .that()
            .areDeclaredInClassesThat(Room.in(Set.of(Room.values())))
            .and()
            .areDeclaredInClassesThat(not(Room.in(Room.GUI)))
            .should()
            .haveNameMatching("get[A-Z].*");

    static final ArchRule DISK_ONLY_IN_FILES = noClasses()
            .that(Room.in(Set.of(Room.values())))
            .and(not(Room.in(Room.FILES)))
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.file\\.Files|java\\.nio\\.channels\\..*|java\\.io\\.RandomAccessFile"
                    + "|java\\.io\\.File(Reader|Writer|InputStream|OutputStream)?");

    private StyleRules() {}

    private static DescribedPredicate<JavaField> areStaticAndWritten() {
        return DescribedPredicate.describe(
                "are static and not the compiler's",
                field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
