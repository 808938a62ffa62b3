package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.RuleNames;

@DisplayName("Every rule that a bad file breaks has a name that describe knows")
class RuleNamesTest {
    @Test
    void everyRuleToldIsListed() {
        Set<String> told = BadFile.all()
                .flatMap(bad -> bad.told().stream())
                .map(line -> line.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(RuleNames.all().keySet()).containsAll(told);
        assertThat(told).hasSizeGreaterThan(35);
    }
}
