package rivalry.files;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Numbers as a {@link Section}, byte by byte: first the highest bytes of all, then the next: alike stands beside alike, and
 * what is noise stands alone. A plane is compressed where that helps and kept as it is where it does not, which is most of
 * the reading saved: half the planes of a simulated number are noise.
 *
 * <p>Of the eight bytes of a number {@value #COUNT} are kept: 29 binary digits, to 2 parts in 10⁹, where tables print eight
 * decimal ones. Whole numbers up to 536,870,912 are exact.
 */
final class Planes {
    /** Bytes that are kept of a number. */
    static final int COUNT = 5;

    private static final int DROPPED = 8 * (Double.BYTES - COUNT);
    private static final int HEAD = COUNT * Short.BYTES;

    private Planes() {}

    /** Packs {@code values} from {@code from} up to {@code to}, no more than 32,767 of them. */
    static Section pack(double[] values, int from, int to) {
        int count = to - from;
        byte[] planes = new byte[COUNT * count];
        for (int i = 0; i < count; i++) {
            long bits = rounded(values[from + i]);
            for (int plane = 0; plane < COUNT; plane++) {
                planes[plane * count + i] = (byte) (bits >>> 56 - 8 * plane);
            }
        }
        return new Section(planes.length, Section.check(planes), packed(planes, count));
    }

    /** The nearest number of which the lowest bytes are zero. */
    private static long rounded(double value) {
        long half = Double.isFinite(value) ? 1L << DROPPED - 1 : 0;
        return Double.doubleToLongBits(value) + half >> DROPPED << DROPPED;
    }

    private static byte[] packed(byte[] planes, int count) {
        ByteBuffer packed = ByteBuffer.allocate(HEAD + planes.length);
        packed.position(HEAD);
        Deflater deflater = new Deflater();
        try {
            byte[] room = new byte[count];
            for (int plane = 0; plane < COUNT; plane++) {
                deflater.reset();
                deflater.setInput(planes, plane * count, count);
                deflater.finish();
                int size = deflater.deflate(room);
                boolean helps = deflater.finished() && size < count - count / 16;
                packed.putShort(plane * Short.BYTES, (short) (helps ? size : count));
                packed.put(helps ? room : planes, helps ? 0 : plane * count, helps ? size : count);
            }
        } finally {
            deflater.end();
        }
        byte[] bytes = new byte[packed.position()];
        packed.get(0, bytes);
        return bytes;
    }

    /** The numbers {@code from} up to {@code from + size} of a section that is {@link #open}, into {@code values} from {@code at} on. */
    static void read(byte[] planes, int from, int size, double[] values, int at) {
        int count = planes.length / COUNT;
        for (int i = from; i < from + size; i++) {
            long high = (planes[i] & 0xffL) << 24
                    | (planes[count + i] & 0xffL) << 16
                    | (planes[2 * count + i] & 0xffL) << 8
                    | planes[3 * count + i] & 0xffL;
            values[at + i - from] = Double.longBitsToDouble(high << 32 | (planes[4 * count + i] & 0xffL) << 24);
        }
    }

    /**
     * A section's planes one after another.
     *
     * @throws ZipException if it is not what was packed
     */
    static byte[] open(Section section) throws ZipException {
        int count = section.length() / COUNT;
        byte[] planes = new byte[COUNT * count];
        ByteBuffer packed = ByteBuffer.wrap(section.packed());
        Inflater inflater = new Inflater();
        try {
            int place = HEAD;
            for (int plane = 0; plane < COUNT; plane++) {
                int size = packed.getShort(plane * Short.BYTES);
                if (size == count) {
                    packed.get(place, planes, plane * count, count);
                } else {
                    inflater.reset();
                    inflater.setInput(section.packed(), place, size);
                    inflater.inflate(planes, plane * count, count);
                }
                place += size;
            }
        } catch (DataFormatException | IndexOutOfBoundsException | IllegalArgumentException damage) {
            throw new ZipException(damage.getMessage());
        } finally {
            inflater.end();
        }
        if (Section.check(planes) != section.check()) {
            throw new ZipException("other bytes than were packed");
        }
        return planes;
    }
}
