package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesInOrderAndInAscii() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", "Zürich \"north\"\n\\");
        map.put("numbers", List.of(1, 0.25, 1e-7));
        map.put("missing", Double.NaN);
        map.put("none", null);
        map.put("yes", true);
        map.put("empty", List.of());

        assertThat(Json.of(map)).isEqualTo("""
                {
                  "name": "Z\\u00fcrich \\"north\\"\\n\\\\",
                  "numbers": [
                    1,
                    0.25,
                    1e-7
                  ],
                  "missing": null,
                  "none": null,
                  "yes": true,
                  "empty": []
                }
                """);
    }
}
