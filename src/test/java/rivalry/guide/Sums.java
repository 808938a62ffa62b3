package rivalry.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;
import rivalry.files.Resolved;
import rivalry.files.ScenarioReader;
import rivalry.files.ScenarioText;

/** Fingerprints by which the guide knows whether its data are of the present model and scenarios. */
public final class Sums {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private Sums() {}

    /** Of the model: its golden data, which change whenever results change and at no other time. */
    public static String model() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.sorted().toList()) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        return of(all.toString());
    }

    /** Of a baseline, read before, and a what-if: every value of both, wherever it was written, and their tables. */
    static String scenario(String baseline, Path whatIf) {
        return of(baseline + values(whatIf));
    }

    /** Every value of a scenario, without where it was written, and its tables. */
    public static String values(Path file) {
        Resolved scenario = ScenarioReader.read(file);
        StringBuilder all = new StringBuilder(ScenarioText.of(scenario.document(), false));
        new TreeMap<>(scenario.tables())
                .forEach((name, text) -> all.append(name).append('\n').append(text));
        return all.toString();
    }

    /** Of any text. */
    public static String of(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
