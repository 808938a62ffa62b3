package rivalry.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.experiment.Run;
import rivalry.files.ScenarioReader;

@DisplayName("A04 a renamed country or lab that keeps its luck lives the same life")
class A04_RenamingChangesOnlyNames {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20160101})
    void countriesAndLabs(long seed) throws IOException {
        Path scenarios = Plays.BASELINE.getParent();
        try (Stream<Path> files = Files.walk(scenarios)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(scenarios.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, translated(Files.readString(file)));
            }
        }
        Bits.same(
                Run.play(Plays.prior(Plays.SMALL), seed, 0),
                Run.play(
                        ScenarioReader.read(folder.resolve("baseline.yaml"), Plays.SMALL)
                                .prior(),
                        seed,
                        0),
                series -> true,
                A04_RenamingChangesOnlyNames::renamed);
    }

    private static String renamed(String text) {
        return text.replaceAll("\\bCN\\b", "ZZ")
                .replaceAll("\\bUS\\b(?!\\$)", "AA")
                .replaceAll("\\bdeepseek\\b", "blue");
    }

    private static String translated(String text) {
        String translated = renamed(text);
        for (String[] pair :
                List.of(new String[] {"ZZ", "CN"}, new String[] {"AA", "US"}, new String[] {"blue", "deepseek"})) {
            translated = translated.replaceFirst(
                    "(?m)^(  " + pair[0] + ":)\\n    name", "$1\n    luck: " + pair[1] + "\n    name");
        }
        return translated;
    }
}
