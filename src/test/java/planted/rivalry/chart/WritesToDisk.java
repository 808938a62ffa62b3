package planted.rivalry.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Planted: breaks a rule of the house on purpose. */
final class WritesToDisk {
    String read(Path path) throws IOException {
        return Files.readString(path);
    }
}
