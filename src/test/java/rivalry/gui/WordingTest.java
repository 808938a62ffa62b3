package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void names_of_files_read_as_words() {
        assertThat(Wording.plain("chip-rules-2023")).isEqualTo("Chip rules 2023");
        assertThat(Wording.plain("science-agreement-us", Set.of("US", "CN"))).isEqualTo("Science agreement US");
        assertThat(Wording.plain("science-agreement-us", Set.of("A", "B"))).isEqualTo("Science agreement us");
    }

    @Test
    void news_of_a_moved_lever_tells_its_name() {
        assertThat(Wording.news("us-cn-chips-2026-01 in force", Set.of())).isEqualTo("Chip export control in force");
        assertThat(Wording.news("tighter-chips lapsed", Set.of())).isEqualTo("Tighter chips lapsed");
        assertThat(Wording.news("moe, efficiency ×4.0 within 6 months", Set.of()))
                .isEqualTo("moe, efficiency ×4.0 within 6 months");
    }

    @Test
    void what_has_no_room_is_cut_and_says_so() {
        FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        String words = "Diffusion rule 2025";
        assertThat(Wording.cut(words, metrics, 1000)).isEqualTo(words);
        String cut = Wording.cut(words, metrics, 60);
        assertThat(cut).endsWith("\u2026").hasSizeLessThan(words.length());
        assertThat(metrics.stringWidth(cut)).isLessThanOrEqualTo(60);
        assertThat(Wording.cut(words, metrics, 5)).isEmpty();
    }
}
