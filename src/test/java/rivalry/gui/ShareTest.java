package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JLabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.cli.FromTheWindow;
import rivalry.files.NumberText;
import rivalry.observation.History;
import rivalry.observation.Series;
import rivalry.scenario.Lever;

@DisplayName("what is saved and exported from the menu is what the command line writes")
@Tag("display")
class ShareTest {
    private static final Move CHIPS =
            new Move(new Knob("US", Optional.of("CN"), Lever.CHIPS), YearMonth.of(2026, 1), Optional.empty(), 0.95);

    @TempDir
    Path folder;

    @Test
    void a_saved_exploration_and_a_comparison() throws IOException {
        Path base = SmallBaseline.in(folder);
        try (OnScreen screen = new OnScreen(Look.USUAL, FromTheWindow::compare)) {
            OnScreen.run(() -> screen.window().open(base));
            screen.settle();
            OnScreen.run(() ->
                    screen.session().explore(screen.session().exploration().with(CHIPS)));
            screen.settle();
            replay(screen);
            compare(screen, base);
            assertThat(screen.window().status().trouble()).isEmpty();
        }
    }

    /** Every number of {@code series.csv} is the window's. */
    private void replay(OnScreen screen) throws IOException {
        Path saved = folder.resolve("my-exploration.yaml");
        screen.choose("file.saveas", saved);
        OnScreen.await("it is saved", () -> Files.exists(saved));
        Path results = folder.resolve("run");
        assertThat(FromTheWindow.rivalry("run", saved, "--replicates", 1, "--out", results, "--quiet", "--no-charts"))
                .isEmpty();
        History shown = screen.session().outcome().whatIf();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < shown.series().size(); i++) {
            Series series = shown.series().get(i);
            places.put(series.measure().key() + "," + series.entity() + "," + series.by(), i);
        }
        List<String> rows = Files.readAllLines(results.resolve("series.csv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            int series = places.get(cells[3] + "," + cells[4] + "," + cells[5]);
            YearMonth month = YearMonth.parse(cells[2]);
            double written = Double.parseDouble(cells[6]);
            double year = shown.year(series, month.getYear());
            double thatMonth = shown.month(series, shown.horizon().index(month));
            assertThat(isWritten(written, year) || isWritten(written, thatMonth))
                    .as(row + " of " + NumberText.of(year) + " and " + NumberText.of(thatMonth))
                    .isTrue();
        }
        assertThat(rows).hasSizeGreaterThan(1000);
    }

    /** Whether a number is another's eight digits, of which the folder keeps the last to one. */
    private static boolean isWritten(double written, double value) {
        return Math.abs(written - value) <= 1.2e-7 * Math.abs(value);
    }

    /** The same report and the same differences as {@code rivalry compare} writes, but for the names of the folders. */
    private void compare(OnScreen screen, Path base) throws IOException {
        Path pressed = folder.resolve("pressed");
        screen.choose("file.compare", pressed);
        JLabel words = screen.find(JLabel.class, "status.words");
        OnScreen.await(
                "it is compared",
                120,
                () -> words.getText().contains(pressed.toString())
                        && !words.getText().contains(pressed + ".yaml"));
        Path typed = folder.resolve("typed");
        Path whatIf = folder.resolve("pressed.yaml");
        assertThat(FromTheWindow.rivalry("compare", base, whatIf, "--out", typed, "--quiet"))
                .isEmpty();
        for (String file : List.of("report.html", "differences.csv", "summary.csv", "series.csv")) {
            List<String> here = lines(pressed, file);
            List<String> there = lines(typed, file);
            assertThat(here).as(file).hasSameSizeAs(there);
            for (int i = 0; i < here.size(); i++) {
                assertThat(here.get(i)).as(file).isEqualTo(there.get(i));
            }
        }
    }

    /** The lines of a file; the results folder's own name is left out. */
    private static List<String> lines(Path results, String file) throws IOException {
        return Files.readAllLines(results.resolve(file)).stream()
                .map(line -> line.replace("--out " + results, "--out FOLDER"))
                .toList();
    }
}
