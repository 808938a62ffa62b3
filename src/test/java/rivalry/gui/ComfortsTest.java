package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lesson, bands, a film, a broken file. */
@Tag("display")
class ComfortsTest {
    @TempDir
    Path folder;

    @Test
    void the_lesson_goes_on_when_a_step_is_done() throws Exception {
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            Lesson lesson = screen.window().lesson();
            screen.click("start.lesson");
            screen.settle();
            assertThat(lesson.step()).isEqualTo(1);
            screen.click("transport.play");
            OnScreen.await("the second step", () -> lesson.step() == 2);
            screen.click("transport.play");
            OnScreen.run(() -> screen.session().go(125));
            OnScreen.await("the third step", () -> lesson.step() == 3);
            screen.photograph("lesson-light");
            bands(screen);
            film(screen);
            brokenFile(screen);
        }
    }

    private void bands(OnScreen screen) {
        OnScreen.run(() -> screen.window().background().play(4));
        OnScreen.await("bands", () -> screen.window().desk().charts().hasBands());
        screen.photograph("bands-light");
        OnScreen.run(() -> screen.window().background().play(500));
        screen.click("status.cancel");
        OnScreen.await("it is stopped", () -> !screen.window().background().isBusy());
    }

    private void film(OnScreen screen) throws Exception {
        Path target = folder.resolve("run.gif");
        int month = screen.session().view().month();
        OnScreen.run(() -> screen.window().files().film(screen.window().desk(), target, 60));
        OnScreen.await(
                "it is filmed",
                () -> target.toFile().exists() && screen.session().isSettled());
        assertThat(screen.session().view().month()).isEqualTo(month);
        File file = target.toFile();
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(5);
        }
    }

    private void brokenFile(OnScreen screen) throws Exception {
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "extends: baseline\npolicies: {x: {actor: Atlantis, from: 2026-01}}\n");
        OnScreen.run(() -> screen.window().open(broken));
        assertThat(screen.window().status().trouble()).contains("Atlantis").doesNotContain("Exception");
        screen.photograph("trouble-light");
    }
}
