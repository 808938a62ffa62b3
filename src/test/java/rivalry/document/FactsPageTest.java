package rivalry.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.files.EvidenceReader;

@DisplayName("What the model misses of history is told with a reason")
class FactsPageTest {
    private static final List<NamedCsvRecord> REASONS = Paper.read("reasons").rows();

    @Test
    void everyMissHasAReason() {
        List<String> missed = Stream.of("facts", "responses")
                .flatMap(table -> FactsParts.rows(table, "false").stream())
                .map(row -> row.getField("id"))
                .toList();
        assertThat(FactsParts.reasons().keySet())
                .as("say in %s why the model misses it", Paper.file("reasons"))
                .containsAll(missed);
    }

    @Test
    void noReasonStandsForSomethingUnknown() {
        Set<String> targets = EvidenceReader.targets(Paper.HISTORY).keySet();
        Set<String> responses = EvidenceReader.responses(Paper.RESPONSES).keySet();
        assertThat(REASONS)
                .extracting(row -> row.getField("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> targets.contains(id) || responses.contains(id));
        assertThat(REASONS).extracting(row -> row.getField("reason")).allMatch(reason -> reason.length() > 40);
    }

    @Test
    void everyTargetAndEveryResponseHasARow() {
        assertThat(Paper.read("facts").rows())
                .extracting(row -> row.getField("id"))
                .containsExactlyInAnyOrderElementsOf(
                        EvidenceReader.targets(Paper.HISTORY).keySet());
        assertThat(Paper.read("responses").rows())
                .extracting(row -> row.getField("id"))
                .containsExactlyInAnyOrderElementsOf(
                        EvidenceReader.responses(Paper.RESPONSES).keySet());
    }

    @Test
    void everyTargetHasATopicInTheReadme() {
        List<String> measures = new ArrayList<>();
        EvidenceReader.targets(Paper.HISTORY)
                .values()
                .forEach(target -> measures.add(target.quantity().measure()));
        assertThat(FactsParts.measures()).doesNotHaveDuplicates().containsAll(measures);
    }
}
