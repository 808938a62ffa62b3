package rivalry.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import rivalry.observation.History;

/** Sameness to the last bit. */
final class Same {
    private Same() {}

    static void history(History one, History other) {
        assertThat(one.series()).isEqualTo(other.series());
        assertThat(one.happenings()).isEqualTo(other.happenings());
        for (int i = 0; i < one.series().size(); i++) {
            for (int month = 0; month < one.horizon().months(); month++) {
                assertThat(Double.doubleToLongBits(one.month(i, month)))
                        .as("%s in month %d", one.series().get(i), month)
                        .isEqualTo(Double.doubleToLongBits(other.month(i, month)));
            }
        }
    }

    static void scene(Scene one, Scene other) {
        assertThat(one.month()).isEqualTo(other.month());
        assertThat(one.labs()).isEqualTo(other.labs());
        assertThat(one.links()).isEqualTo(other.links());
        assertThat(one.marks()).isEqualTo(other.marks());
        assertThat(Arrays.deepEquals(one.moves(), other.moves())).isTrue();
    }
}
