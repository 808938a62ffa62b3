package rivalry.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A PNG holds the picture, pixel for pixel")
class PngEncoderTest {
    @Test
    void whatIsWrittenIsWhatAnotherReaderReads() throws IOException {
        BufferedImage image = new BufferedImage(17, 9, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 17 * 9; i++) {
            image.setRGB(i % 17, i / 17, 0x010305 * i * i);
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(image)));
        assertThat(read.getRGB(0, 0, 17, 9, null, 0, 17)).isEqualTo(image.getRGB(0, 0, 17, 9, null, 0, 17));
    }
}
