package rivalry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A what-if that is played against the baseline: students wait two years for a visa. */
final class StudentsWait {
    /** What a comparison with it leaves whose bytes are fixed. */
    static final List<String> DATA =
            List.of("differences.csv", "series.csv", "summary.csv", "events.csv", "changes.csv");

    private StudentsWait() {}

    /**
     * Writes it as {@code wait.yaml}.
     *
     * @param dates the policy's, such as {@code from: 2016-06}
     */
    static Path write(Path folder, String dates) throws IOException {
        return Files.writeString(folder.resolve("wait.yaml"), """
                name: Wait
                question: What if students wait?
                kind: policy
                extends: baseline
                policies:
                  p: {actor: US, target: CN, %s, visa_delay: 24}
                """.formatted(dates));
    }
}
