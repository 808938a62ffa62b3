package rivalry.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a reactive government acts when gap + σ·z > threshold, with a probability  (E32)")
class ReactionTest {
    @Test
    void byHand() {
        assertThat(Reaction.perceived(-5, 2, 1.5)).isEqualTo(-2);
        assertThat(Reaction.perceived(-5, 0, 1.5)).isEqualTo(-5);
        assertThat(Reaction.acts(-2, -8, 0.1, 0.05)).isTrue();
        assertThat(Reaction.acts(-2, -8, 0.1, 0.5)).isFalse();
        assertThat(Reaction.acts(-9, -8, 0.1, 0.05)).isFalse();
        assertThat(Reaction.acts(-2, -8, 0, 0.05)).isFalse();
        assertThat(Reaction.acts(-8, -8, 0.1, 0.05)).isFalse();
    }
}
