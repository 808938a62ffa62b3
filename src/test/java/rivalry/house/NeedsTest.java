package rivalry.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NeedsTest {
    @Test
    @Tag("display")
    void the_display_has_a_screen_large_enough_for_the_window() {
        var screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        assertThat(screen.width).isGreaterThanOrEqualTo(1024);
        assertThat(screen.height).isGreaterThanOrEqualTo(700);
    }

    @Test
    void a_test_without_tags_always_runs() {
        assertThat(NeedsCondition.evaluate(Set.of()).isDisabled()).isFalse();
    }

    @Test
    void a_missing_need_leaves_the_test_out_or_fails_it() {
        for (Need need : Need.values()) {
            if (!need.isMet() && !need.isRequired()) {
                assertThat(NeedsCondition.evaluate(Set.of(need.tag())).isDisabled())
                        .isTrue();
            }
        }
    }
}
