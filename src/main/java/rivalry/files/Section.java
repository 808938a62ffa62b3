package rivalry.files;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A piece of a file that is compressed and checked on its own, so that it can be read without the others.
 *
 * @param length how many bytes it has when unpacked
 * @param check CRC-32 of the unpacked bytes
 */
record Section(int length, int check, byte[] packed) {

    /** Packs quickly: what is left over is mostly noise, on which trying harder saves 3 %. */
    static Section of(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            int most = bytes.length + bytes.length / 8 + 64; // of zlib-ng, the loosest packer that a Java comes with
            byte[] room = new byte[most];
            return new Section(bytes.length, check(bytes), Arrays.copyOf(room, deflater.deflate(room)));
        } finally {
            deflater.end();
        }
    }

    /**
     * The bytes again.
     *
     * @throws ZipException if they are not what was packed
     */
    byte[] bytes() throws ZipException {
        byte[] bytes = new byte[length];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            if (inflater.inflate(bytes) < length || check(bytes) != check) {
                throw new ZipException("other bytes than were packed");
            }
            return bytes;
        } catch (DataFormatException fault) {
            throw new ZipException(fault.getMessage());
        } finally {
            inflater.end();
        }
    }

    private static int check(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
