package rivalry.world;

/**
 * Alias tables (Walker 1977; Vose 1991), one behind the other: a member of a table is picked with a chance in proportion
 * to its weight by a single draw. A row stands in one place of memory, so that a pick waits for it but once.
 */
final class AliasTables {
    private static final int STRIDE = 4;
    private static final int MEMBER = 0;
    private static final int ALIAS = 1;
    private static final int KEEP = 2;

    private int[] rows = new int[0];
    private int[] small = new int[0];
    private int[] large = new int[0];

    /** Makes room for so many rows; what stood there is lost. */
    void reserve(int count) {
        if (small.length < count) {
            int capacity = 2 * count;
            rows = new int[STRIDE * capacity];
            small = new int[capacity];
            large = new int[capacity];
        }
    }

    /** Puts a member and its weight into a row, to be built into a table with the others. */
    void put(int row, int member, double weight) {
        rows[STRIDE * row + MEMBER] = member;
        keep(row, (float) weight);
    }

    /** Builds the table of {@code count} rows, not all of them of weight 0, that begins at row {@code from}. */
    void build(int from, int count) {
        double sum = 0;
        for (int row = from; row < from + count; row++) {
            sum += keep(row);
        }
        int smalls = 0;
        int larges = 0;
        for (int row = from; row < from + count; row++) {
            keep(row, (float) ((double) keep(row) * count / sum));
            if (keep(row) < 1) {
                small[smalls++] = row;
            } else {
                large[larges++] = row;
            }
        }
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            rows[STRIDE * less + ALIAS] = rows[STRIDE * more + MEMBER];
            keep(more, keep(more) - (1 - keep(less)));
            if (keep(more) < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
        while (smalls > 0) {
            keep(small[--smalls], 1);
        }
        while (larges > 0) {
            keep(large[--larges], 1);
        }
    }

    /** A member of the table of {@code count} rows, at least 1, that begins at row {@code from}. */
    int pick(int from, int count, double uniform) {
        double x = uniform * count;
        int row = from + (int) x;
        return rows[STRIDE * row + (x - (int) x < keep(row) ? MEMBER : ALIAS)];
    }

    private float keep(int row) {
        return Float.intBitsToFloat(rows[STRIDE * row + KEEP]);
    }

    private void keep(int row, float chance) {
        rows[STRIDE * row + KEEP] = Float.floatToRawIntBits(chance);
    }
}
