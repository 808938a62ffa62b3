package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.zip.ZipException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("numbers packed by planes")
class PlanesTest {
    @Test
    @DisplayName("come back to the last bit: noise, whole numbers, what is no number, and a few only")
    void roundTrip() throws ZipException {
        SplittableRandom luck = new SplittableRandom(7);
        double[] values = new double[2_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 3 == 0 ? i : luck.nextDouble();
        }
        values[4] = Double.NaN;
        values[5] = -0.0;
        values[6] = Double.NEGATIVE_INFINITY;
        for (int to : new int[] {1_990, 11, 10}) {
            double[] back = new double[2_000];
            Planes.unpack(Planes.pack(values, 10, to), back, 10);
            for (int i = 10; i < to; i++) {
                assertThat(Double.doubleToRawLongBits(back[i])).isEqualTo(Double.doubleToRawLongBits(values[i]));
            }
        }
    }

    @Test
    void alikeTakesNoRoomAndNoiseNoMoreThanItself() {
        double[] alike = new double[2_000];
        assertThat(Planes.pack(alike, 0, 2_000).packed()).hasSizeLessThan(300);
        double[] noise = new SplittableRandom(3).doubles(2_000).toArray();
        assertThat(Planes.pack(noise, 0, 2_000).packed()).hasSizeLessThan(8 * 2_000);
    }

    @Test
    void damageIsNoticed() {
        double[] noise = new SplittableRandom(3).doubles(2_000).toArray();
        Section section = Planes.pack(noise, 0, 2_000);
        for (int place : new int[] {0, 3, 20, 5_000, section.packed().length - 1}) {
            byte[] packed = section.packed().clone();
            packed[place] ^= 0x55;
            Section damaged = new Section(section.length(), section.check(), packed);
            assertThatThrownBy(() -> Planes.unpack(damaged, new double[2_000], 0))
                    .isInstanceOf(ZipException.class);
        }
    }
}
