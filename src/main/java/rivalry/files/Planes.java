package rivalry.files;

/**
 * Numbers as bytes for a {@link Section}: first the highest bytes of all, then the next. Alike stands beside alike, and what is
 * noise does not disturb it.
 *
 * <p>Of the eight bytes of a number {@value #COUNT} are kept: 29 binary digits, to 2 parts in 10⁹, where tables print eight
 * decimal ones. Whole numbers up to 536,870,912 are exact.
 */
final class Planes {
    /** Bytes that are kept of a number. */
    static final int COUNT = 5;

    private static final int DROPPED = 8 * (Double.BYTES - COUNT);

    private Planes() {}

    static byte[] of(double[] values) {
        byte[] planes = new byte[COUNT * values.length];
        for (int i = 0; i < values.length; i++) {
            long bits = rounded(values[i]);
            for (int plane = 0; plane < COUNT; plane++) {
                planes[plane * values.length + i] = (byte) (bits >>> 56 - 8 * plane);
            }
        }
        return planes;
    }

    /** The nearest number of which the lowest bytes are zero. */
    private static long rounded(double value) {
        long half = Double.isFinite(value) ? 1L << DROPPED - 1 : 0;
        return Double.doubleToLongBits(value) + half >> DROPPED << DROPPED;
    }

    /** The numbers {@code from} up to {@code from + size} again, into {@code values} from {@code at} on. */
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
}
