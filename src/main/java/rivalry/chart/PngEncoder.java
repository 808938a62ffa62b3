package rivalry.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes an image as PNG (ISO/IEC 15948), 8 bits a channel, rows as they are.
 *
 * <p>The JDK's writer tries every filter on every row; for drawings, whose rows repeat, that costs three times as long
 * and gains nothing; plain rows of flat colour pack best.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LEVEL = 3;
    private static final byte PLAIN = 0;

    private PngEncoder() {}

    /** The file of an image of type {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight());
        header.put(new byte[] {8, 2, 0, 0, 0}); // depth 8, true colour, the only compression and filter, no interlace
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", deflated(rows(image)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] rows(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] all = new byte[image.getHeight() * (3 * width + 1)];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            all[at++] = PLAIN;
            for (int i = y * width; i < (y + 1) * width; i++) {
                all[at++] = (byte) (pixels[i] >> 16);
                all[at++] = (byte) (pixels[i] >> 8);
                all[at++] = (byte) pixels[i];
            }
        }
        return all;
    }

    private static byte[] deflated(byte[] raw) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(raw.length / 32);
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] body) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        file.writeBytes(name);
        file.writeBytes(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
