package rivalry.files;

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

    static Section of(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] room = new byte[bytes.length + bytes.length / 1000 + 64];
            byte[] packed = new byte[deflater.deflate(room)];
            System.arraycopy(room, 0, packed, 0, packed.length);
            return new Section(bytes.length, check(bytes), packed);
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

    /**
     * Numbers byte by byte: first the highest bytes of all, then the next: alike stands beside alike, and what is noise
     * stands alone.
     */
    static Section of(double[] values, int from, int to) {
        int count = to - from;
        byte[] planes = new byte[8 * count];
        for (int i = 0; i < count; i++) {
            long bits = Double.doubleToRawLongBits(values[from + i]);
            for (int plane = 0; plane < 8; plane++) {
                planes[plane * count + i] = (byte) (bits >>> 56 - 8 * plane);
            }
        }
        return of(planes);
    }

    /** Unpacks numbers into {@code values} from {@code at} on. */
    void unpack(double[] values, int at) throws ZipException {
        byte[] planes = bytes();
        long[] bits = new long[length / 8];
        for (int plane = 0; plane < 8; plane++) {
            int from = plane * bits.length;
            int shift = 56 - 8 * plane;
            for (int i = 0; i < bits.length; i++) {
                bits[i] |= (planes[from + i] & 0xffL) << shift;
            }
        }
        for (int i = 0; i < bits.length; i++) {
            values[at + i] = Double.longBitsToDouble(bits[i]);
        }
    }

    private static int check(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
