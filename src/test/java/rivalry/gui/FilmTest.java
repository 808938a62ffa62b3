package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.scenario.Lever;

@DisplayName("a film that is stopped leaves no file and a window to go on with")
@Tag("display")
class FilmTest {
    private static final int MONTH = 30;

    @TempDir
    Path folder;

    @TempDir
    Path films;

    @Test
    void stopped_on_the_way() throws IOException {
        Path base = SmallBaseline.in(folder);
        Path target = films.resolve("run.gif");
        try (OnScreen screen = new OnScreen(Look.USUAL)) {
            OnScreen.run(() -> screen.window().open(base));
            screen.settle();
            OnScreen.run(() -> screen.session().go(MONTH));
            screen.settle();
            AbstractButton stop = screen.find(AbstractButton.class, "status.cancel");
            screen.choose("file.film", target);
            OnScreen.await("it is being filmed", () -> stop.isShowing() && monthOf(screen) > 0);
            screen.click("status.cancel");
            assertThat(OnScreen.now(stop::isShowing)).isFalse();
            screen.settle();
            assertThat(OnScreen.now(() -> monthOf(screen))).isEqualTo(MONTH);
            assertThat(leftovers()).isEmpty();
            play(screen);
            moveALever(screen);
            filmAgain(screen, target);
            assertThat(screen.window().status().trouble()).isEmpty();
        }
    }

    @Test
    void stopped_while_it_is_written() throws IOException {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        Path target = films.resolve("run.gif");
        Iterator<BufferedImage> pictures = Stream.iterate(picture, same -> {
                    if (leftovers().isEmpty()) {
                        return same; // nothing is on the disk before the first
                    }
                    throw new CancellationException();
                })
                .iterator();
        assertThatThrownBy(() -> Exports.gif(target, () -> pictures, 10)).isInstanceOf(CancellationException.class);
        assertThat(leftovers()).isEmpty();
    }

    private static int monthOf(OnScreen screen) {
        return screen.session().view().month();
    }

    private List<String> leftovers() {
        return List.of(films.toFile().list());
    }

    private static void play(OnScreen screen) {
        screen.click("transport.play");
        OnScreen.await("months go by", () -> monthOf(screen) > MONTH);
        screen.click("transport.play");
        screen.settle();
    }

    private static void moveALever(OnScreen screen) {
        Knob chips = new Knob("US", Optional.of("CN"), Lever.CHIPS);
        Move move = new Move(chips, YearMonth.of(2026, 1), Optional.empty(), 0.95);
        OnScreen.run(
                () -> screen.session().explore(screen.session().exploration().with(move)));
        screen.settle();
        assertThat(screen.session().outcome().exploration().moves()).containsExactly(move);
    }

    private static void filmAgain(OnScreen screen, Path target) {
        OnScreen.run(() -> screen.window().files().film(screen.window().desk(), target, 120));
        OnScreen.await("it is filmed", () -> Files.exists(target));
    }
}
