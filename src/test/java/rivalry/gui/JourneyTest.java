package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.experiment.Run;
import rivalry.files.ScenarioReader;
import rivalry.observation.History;
import rivalry.scenario.Lever;
import rivalry.scenario.Prior;

@DisplayName("a user's way through the window")
@Tag("display")
class JourneyTest {
    @TempDir
    Path folder;

    @Test
    void from_the_gallery_to_a_file_that_plays_to_the_same_bits() throws IOException {
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            open(screen);
            play(screen);
            moveTheChipsLever(screen);
            inspectALab(screen);
            backFiveYears(screen);
            Path saved = save(screen);
            export(screen);
            replay(screen, saved);
            assertThat(screen.window().status().trouble()).isEmpty();
        }
    }

    private static void open(OnScreen screen) {
        assertThat(screen.window().getTitle()).startsWith("Rivalry");
        screen.photograph("start-light");
        screen.click("open.baseline");
        screen.settle();
        assertThat(screen.session().outcome().isBaseline()).isTrue();
    }

    private static void play(OnScreen screen) {
        screen.click("transport.play");
        OnScreen.await("months go by", () -> screen.session().view().month() > 3);
        screen.click("transport.play");
        assertThat(OnScreen.now(() -> screen.window().player().isPlaying())).isFalse();
        JTextField date = screen.find(JTextField.class, "transport.date");
        OnScreen.run(() -> {
            date.setText("2026-01");
            date.postActionEvent();
        });
        screen.settle();
        assertThat(screen.session().scene().month()).isEqualTo(YearMonth.of(2026, 1));
        screen.photograph("desk-light");
    }

    private static void moveTheChipsLever(OnScreen screen) {
        JSlider chips = screen.find(JSlider.class, "lever.us-cn-chips");
        OnScreen.run(() -> chips.setValue(190));
        screen.settle();
        assertThat(screen.session().exploration().moves())
                .containsExactly(new Move(
                        new Knob("US", Optional.of("CN"), Lever.CHIPS), YearMonth.of(2026, 1), Optional.empty(), 0.95));
        assertThat(screen.find(JTextComponent.class, "overlay").getText()).contains("export_controls: {chips: 0.95}");
        OnScreen.run(() -> screen.session().go(screen.session().view().month() + 60));
        screen.settle();
        screen.photograph("policy-light");
        if (System.getProperty("rivalry.write") != null) {
            OnScreen.copy("policy-light", Path.of("src", "site", "resources", "images", "cockpit.png"));
        }
        screen.click("charts.differences");
        screen.photograph("difference-light");
        screen.click("charts.levels");
    }

    private static void inspectALab(OnScreen screen) {
        OnScreen.run(() -> screen.window().desk().openInspector());
        OnScreen.run(() -> screen.session().inspect(new Pick(Pick.Kind.LAB, "deepseek")));
        screen.settle();
        Portrait portrait = screen.session().portrait();
        assertThat(portrait.title()).isEqualTo("DeepSeek");
        assertThat(portrait.choices()).isNotEmpty();
        assertThat(portrait.people()).isNotEmpty();
        screen.photograph("inspector-light");
    }

    private static void backFiveYears(OnScreen screen) {
        Scene there = screen.session().scene();
        int month = screen.session().view().month();
        OnScreen.run(() -> screen.session().go(month - 60));
        screen.settle();
        assertThat(screen.session().scene()).isNotEqualTo(there);
        OnScreen.run(() -> screen.session().go(month));
        screen.settle();
        Same.scene(screen.session().scene(), there);
    }

    private Path save(OnScreen screen) throws IOException {
        Path saved = folder.resolve("my-exploration.yaml");
        OnScreen.run(() -> screen.window().files().save(saved));
        assertThat(saved).exists();
        assertThat(Files.readString(saved)).contains("extends: baseline");
        return saved;
    }

    private void export(OnScreen screen) throws IOException {
        for (String ending : new String[] {"png", "svg", "csv"}) {
            Path target = folder.resolve("charts." + ending);
            OnScreen.run(() -> screen.window().files().charts(screen.window().desk(), target));
            assertThat(folder.resolve("charts-cockpit-capability." + ending)).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("charts-cockpit-capability.csv")))
                .startsWith("panel,line,x,centre");
    }

    /** What the window showed is what a run without a window gives. */
    private static void replay(OnScreen screen, Path saved) {
        Prior prior = ScenarioReader.read(saved).prior();
        History headless = Run.play(prior, prior.centre().run().seed(), 0);
        Same.history(screen.session().outcome().whatIf(), headless);
        assertThat(ExplorationFile.read(saved).moves())
                .isEqualTo(screen.session().exploration().moves());
    }
}
