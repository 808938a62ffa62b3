package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JLabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.files.Shipped;

@DisplayName("what goes wrong is said in the window, in words")
@Tag("display")
class TroubleTest {
    @TempDir
    Path folder;

    @Test
    void files_that_cannot_be_read_or_written() throws IOException {
        Path nowhere = folder.resolve("nowhere").resolve("x.yaml");
        Path underAFile = Files.writeString(folder.resolve("file"), "x").resolve("x.yaml");
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            OnScreen.run(() -> screen.window().open(nowhere));
            says(screen, "nowhere", "there is no such file");
            broken(screen, "extends: [", "broken.yaml:1");
            broken(screen, "extends: missing.yaml\n", "missing.yaml");
            broken(screen, "extends: baseline\npolicies: {x: {actor: US, from: 2026-13}}\n", "2026-13");
            broken(screen, "", "broken.yaml");
            assertThat(screen.session().outcome()).isNull();

            OnScreen.run(() -> screen.window().open(Shipped.baseline()));
            screen.settle();
            for (Path target : List.of(nowhere, underAFile)) {
                OnScreen.run(() -> screen.window().files().save(target));
                says(screen, target.toString(), "cannot be written");
                OnScreen.run(() ->
                        screen.window().files().charts(screen.window().desk(), target.resolveSibling("charts.png")));
                says(screen, "charts-cockpit-capability.png", "cannot be written");
            }
            film(screen, nowhere.resolveSibling("run.gif"));
            screen.photograph("unwritable-light");
            assertThat(screen.session().outcome()).isNotNull();
        }
    }

    /** The film says at its end that it has no place, and the window is where it was. */
    private static void film(OnScreen screen, Path target) {
        int month = screen.session().view().month();
        OnScreen.run(() -> screen.window().files().film(screen.window().desk(), target, 80));
        OnScreen.await("it says so", () -> screen.window().status().trouble().contains("run.gif"));
        says(screen, "run.gif", "its folder does not exist");
        screen.settle();
        assertThat(screen.session().view().month()).isEqualTo(month);
    }

    private void broken(OnScreen screen, String text, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.yaml"), text);
        OnScreen.run(() -> screen.window().open(file));
        says(screen, words);
    }

    private static void says(OnScreen screen, String... words) {
        String trouble = OnScreen.now(() -> screen.window().status().trouble());
        assertThat(trouble).contains(words).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(screen.find(JLabel.class, "status.words").getText()).startsWith("That did not work: ");
    }
}
