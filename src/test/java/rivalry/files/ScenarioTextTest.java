package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problems;
import rivalry.scenario.Source;

@DisplayName("a scenario that is written out reads back the same")
class ScenarioTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "-1.5e-3",
                "- a",
                "-",
                "--",
                "a: b",
                "#a",
                " a",
                "\"a\"",
                "\\",
                "a\tb",
                "a\rb",
                "\u0007",
                "a\u0085b\u2028"
            })
    void whateverItsWords(String words) {
        Origin here = new Origin(new Source("--set", words), 1, 1, 1);
        Node.Scalar value = new Node.Scalar(words, true, here);
        Node.Mapping document =
                new Node.Mapping(Collections.singletonMap("question", new Node.Entry(here, value)), here);

        String text = ScenarioText.of(document, true);

        Node read = YamlReader.read(new Source("kept", text), text, new Problems())
                .at("question")
                .orElseThrow();
        assertThat(((Node.Scalar) read).text()).isEqualTo(words);
    }
}
