package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.observation.Histories;
import rivalry.observation.History;

/** Five columns of so many years that they lie in several sections. */
class PartTest {
    private static final Span SPAN = new Span(2025, 2624);

    @TempDir
    Path temp;

    @Test
    void columnsAreReadInAnyOrderAsAllAre() throws Exception {
        Part part = written();
        double[] all = part.years();
        assertThat(all).hasSize(6 * SPAN.years());

        int rate = 2 * SPAN.years();
        int ofLab = 4 * SPAN.years();
        double[] some = part.years(new int[] {ofLab, 0, rate}, new int[] {600, 1, 1_200});

        assertThat(Arrays.copyOf(some, 600)).containsExactly(Arrays.copyOfRange(all, ofLab, ofLab + 600));
        assertThat(some[600]).isEqualTo(all[0]).isEqualTo(78);
        assertThat(Arrays.copyOfRange(some, 601, 1_801)).containsExactly(Arrays.copyOfRange(all, rate, rate + 1_200));
    }

    @Test
    void headlinesAreKeptByMonth() throws Exception {
        assertThat(written().months()).hasSize(SPAN.months()).containsOnly(1);
    }

    private Part written() throws Exception {
        History history = Histories.of(1, SPAN.last());
        Path file = temp.resolve("base-0.part");
        Layout layout = Layout.of(history.series(), Detail.LABS);
        try (var out = Files.newOutputStream(file)) {
            Part.write(history, layout, Detail.LABS, SPAN, out);
        }
        Part part = Part.read(file);
        assertThat(part.columns()).isEqualTo(List.copyOf(layout.columns()));
        return part;
    }
}
