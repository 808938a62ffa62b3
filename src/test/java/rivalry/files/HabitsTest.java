package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("how a user left the window is found again")
class HabitsTest {
    @TempDir
    Path home;

    @Test
    void what_was_kept_is_read() throws IOException {
        Path own = Files.writeString(home.resolve("mine ä=.yaml"), "extends: baseline\n");
        Path file = home.resolve(".rivalry/window.properties");
        Habits shipped = new Habits(true, 150, 1500, 900, Optional.of(Shipped.baseline()));
        Habits mine = new Habits(false, 200, 1280, 800, Optional.of(own));

        shipped.write(file);
        assertThat(Habits.read(file)).isEqualTo(new Habits.Found(shipped, Optional.empty()));
        assertThat(Files.readString(file)).contains("scenario=shipped\\:baseline.yaml");
        mine.write(file);
        assertThat(Habits.read(file)).isEqualTo(new Habits.Found(mine, Optional.empty()));
    }

    @Test
    void a_scenario_that_is_gone_is_forgotten() {
        Path file = home.resolve("window.properties");
        new Habits(true, 125, 1300, 810, Optional.of(home.resolve("gone.yaml"))).write(file);

        assertThat(Habits.read(file).habits()).isEqualTo(new Habits(true, 125, 1300, 810, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"width=wide\n", "dark=perhaps\n", "percent=9000\n", "height=\\uZZZZ\n", "width=-5\n"})
    void a_broken_file_is_named_and_all_is_as_usual(String text) throws IOException {
        Path file = Files.writeString(home.resolve("window.properties"), text);

        assertThat(Habits.read(file)).isEqualTo(new Habits.Found(Habits.USUAL, Optional.of(file)));
    }

    @Test
    void without_a_file_all_is_as_usual() {
        assertThat(Habits.read(home.resolve("none"))).isEqualTo(new Habits.Found(Habits.USUAL, Optional.empty()));
    }
}
