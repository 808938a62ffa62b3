package rivalry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import rivalry.scenario.Documents;
import rivalry.scenario.InvalidScenario;
import rivalry.scenario.Node;
import rivalry.scenario.Origin;
import rivalry.scenario.Problems;
import rivalry.scenario.Source;

/** Reads any checked input that is a record of its own, such as a list of targets, as strictly as a scenario. */
public final class RecordReader {
    private RecordReader() {}

    /**
     * Reads a YAML file into a record.
     *
     * @throws InvalidScenario with everything that is wrong
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T extends Record> T read(Path file, Class<T> type) {
        Problems problems = new Problems();
        try {
            Disk.Text read = Disk.read(file);
            Source source = new Source(Layers.printed(file), read.text());
            if (!read.rule().isEmpty()) {
                throw YamlReader.refused(new Origin(source, 1, 1, 1), read.rule(), read.message());
            }
            Node.Mapping document = YamlReader.read(source, read.text(), problems);
            return Documents.bind(type, document, problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
