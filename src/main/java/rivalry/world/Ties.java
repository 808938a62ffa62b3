package rivalry.world;

import java.util.Arrays;

/**
 * Whom each person has written with: at most {@value #MOST} co-authors, each with strength and last month, in one
 * fixed-stride record of four rows. A partner's key says in which row the tie stands; a full row forgets its oldest tie,
 * of these the weakest. So an entry reads eight neighbouring numbers and not the whole record.
 */
final class Ties {
    static final int ROW = 4;
    static final int MOST = 4 * ROW;

    private static final int STRIDE = 2 * MOST;
    private static final int BLOCK_BITS = 7;
    private static final int BLOCK = 1 << BLOCK_BITS;
    /** A tie's packed half: 10 bits of month, from {@value #EARLIEST} on, and 21 bits of strength in 1/4096; never negative. */
    private static final int STRENGTH_BITS = 21;

    private static final int STRENGTH_MASK = (1 << STRENGTH_BITS) - 1;
    private static final int STRENGTH_ONE = 1 << 12;
    static final int EARLIEST = -60;

    private int[][] blocks;

    Ties(int capacity) {
        blocks = new int[0][];
        grow(capacity);
    }

    void grow(int capacity) {
        int before = blocks.length;
        int count = (capacity >>> BLOCK_BITS) + 1;
        if (count > before) {
            blocks = Arrays.copyOf(blocks, count);
            for (int b = before; b < count; b++) {
                blocks[b] = new int[BLOCK * STRIDE];
            }
        }
    }

    void clear(int person) {
        int first = offset(person);
        Arrays.fill(record(person), first, first + STRIDE, 0);
    }

    /** How many blocks of records there are. */
    int blocks() {
        return blocks.length;
    }

    /** The block that holds a person's record. */
    static int block(int person) {
        return person >>> BLOCK_BITS;
    }

    /** The array that holds a person's record, which begins at {@link #offset}: row by row, partners, then packed halves. */
    int[] record(int person) {
        return blocks[block(person)];
    }

    static int offset(int person) {
        return (person & (BLOCK - 1)) * STRIDE;
    }

    /** Where in a record the n-th partner stands; the packed half stands {@link #ROW} further. */
    static int at(int n) {
        return n + (n & -ROW);
    }

    int partner(int person, int n) {
        return record(person)[offset(person) + at(n)];
    }

    int month(int person, int n) {
        return month(record(person)[offset(person) + at(n) + ROW]);
    }

    /** Strength as of the tie's last month; 0 where there is no tie. */
    double strength(int person, int n) {
        return strength(record(person)[offset(person) + at(n) + ROW]);
    }

    static int month(int packed) {
        return (packed >>> STRENGTH_BITS) + EARLIEST;
    }

    static double strength(int packed) {
        return (packed & STRENGTH_MASK) * (1.0 / STRENGTH_ONE);
    }

    /**
     * Adds a common paper to one person's record of another, whose luck key is {@code key}; {@code fading[n]} is what n
     * months leave of a tie. An empty place is a tie of strength 0 in the earliest month: the first to be forgotten.
     */
    void meet(int person, int partner, long key, int month, double[] fading) {
        int[] record = record(person);
        int row = offset(person) + ((int) key & ROW - 1) * 2 * ROW;
        int oldest = row;
        for (int at = row; at < row + ROW; at++) {
            int packed = record[at + ROW];
            if (record[at] == partner) {
                record[at + ROW] = pack(strength(packed) * fading[month - month(packed)] + 1, month);
                return;
            }
            if (packed < record[oldest + ROW]) { // month stands above strength
                oldest = at;
            }
        }
        record[oldest] = partner;
        record[oldest + ROW] = pack(1, month);
    }

    private static int pack(double strength, int month) {
        int scaled = Math.min(STRENGTH_MASK, (int) (strength * STRENGTH_ONE + 0.5));
        return (month - EARLIEST) << STRENGTH_BITS | scaled;
    }
}
