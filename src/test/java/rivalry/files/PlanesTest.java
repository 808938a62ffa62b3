package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import java.util.zip.ZipException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("numbers packed by planes")
class PlanesTest {
    @Test
    @DisplayName("come back to 2 parts in 10⁹; whole numbers and what is no number exactly")
    void roundTrip() throws ZipException {
        SplittableRandom luck = new SplittableRandom(7);
        double[] values = new double[2_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 3 == 0 ? i * 270_000 : luck.nextDouble() * Math.pow(10, i % 40 - 20);
        }
        values[4] = Double.NaN;
        values[5] = -0.0;
        values[6] = Double.NEGATIVE_INFINITY;
        values[11] = -values[11];
        double[] back = back(values);
        for (int i = 0; i < values.length; i++) {
            if (i % 3 == 0 || i >= 4 && i < 7) {
                assertThat(Double.doubleToRawLongBits(back[i])).isEqualTo(Double.doubleToRawLongBits(values[i]));
            } else {
                assertThat(back[i]).isCloseTo(values[i], withinPercentage(2e-7));
            }
        }
        assertThat(back(new double[0])).isEmpty();
    }

    @Test
    @DisplayName("what was rounded once stays as it is: a part that is written again has the same bytes")
    void roundingTwiceIsRoundingOnce() throws ZipException {
        double[] noise = noise();
        assertThat(Planes.of(back(noise))).isEqualTo(Planes.of(noise));
    }

    @Test
    void someAreReadAsAllAre() throws ZipException {
        byte[] planes = Planes.of(new SplittableRandom(5).doubles(900).toArray());
        double[] all = new double[900];
        Planes.read(planes, 0, 900, all, 0);
        double[] some = new double[9];
        Planes.read(planes, 123, 7, some, 1);
        assertThat(some).containsExactly(0, all[123], all[124], all[125], all[126], all[127], all[128], all[129], 0);
    }

    @Test
    void alikeTakesNoRoomAndNoiseNoMoreThanItself() {
        assertThat(packed(new double[2_000]).packed()).hasSizeLessThan(300);
        assertThat(packed(noise()).packed()).hasSizeLessThan(5 * 2_000);
    }

    @Test
    void damageIsNoticed() {
        Section section = packed(noise());
        for (int place : new int[] {0, 3, 20, 5_000, section.packed().length - 1}) {
            byte[] packed = section.packed().clone();
            packed[place] ^= 0x55;
            Section damaged = new Section(section.length(), section.check(), packed);
            assertThatThrownBy(damaged::bytes).isInstanceOf(ZipException.class);
        }
    }

    private static double[] noise() {
        return new SplittableRandom(3).doubles(2_000).toArray();
    }

    private static Section packed(double[] values) {
        return Section.of(Planes.of(values));
    }

    private static double[] back(double[] values) throws ZipException {
        double[] back = new double[values.length];
        Planes.read(packed(values).bytes(), 0, values.length, back, 0);
        return back;
    }
}
