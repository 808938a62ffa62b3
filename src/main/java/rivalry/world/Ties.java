package rivalry.world;

import java.util.Arrays;

/**
 * Whom each person has written with: at most {@value #MOST} co-authors, each with strength and last month, in one
 * fixed-stride record. A full record forgets its weakest tie.
 */
final class Ties {
    static final int MOST = 24;

    private static final int STRIDE = 2 * MOST + 1;
    private static final int BLOCK_BITS = 9;
    private static final int BLOCK = 1 << BLOCK_BITS;
    /** A tie's packed half: 10 bits of month, from {@value #EARLIEST} on, and 22 bits of strength in 1/4096. */
    private static final int STRENGTH_BITS = 22;

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
        record(person)[offset(person)] = 0;
    }

    /** The array that holds a person's record, which begins at {@link #offset}: count, then pairs of ints. */
    int[] record(int person) {
        return blocks[person >>> BLOCK_BITS];
    }

    static int offset(int person) {
        return (person & (BLOCK - 1)) * STRIDE;
    }

    int count(int person) {
        return record(person)[offset(person)];
    }

    int partner(int person, int n) {
        return record(person)[offset(person) + 1 + 2 * n];
    }

    int month(int person, int n) {
        return month(record(person)[offset(person) + 2 + 2 * n]);
    }

    /** Strength as of the tie's last month. */
    double strength(int person, int n) {
        return strength(record(person)[offset(person) + 2 + 2 * n]);
    }

    static int month(int packed) {
        return (packed >>> STRENGTH_BITS) + EARLIEST;
    }

    static double strength(int packed) {
        return (packed & STRENGTH_MASK) * (1.0 / STRENGTH_ONE);
    }

    /** Adds a common paper to one person's record of another; {@code fading[n]} is what n months leave of a tie. */
    void meet(int person, int partner, int month, double[] fading) {
        int[] record = record(person);
        int at = offset(person);
        int count = record[at];
        int weakest = at + 1;
        double least = Double.POSITIVE_INFINITY;
        for (int n = 0, i = at + 1; n < count; n++, i += 2) {
            double left = strength(record[i + 1]) * fading[Math.max(0, month - month(record[i + 1]))];
            if (record[i] == partner) {
                record[i + 1] = pack(left + 1, month);
                return;
            }
            if (left < least) {
                least = left;
                weakest = i;
            }
        }
        if (count < MOST) {
            record[at] = count + 1;
            weakest = at + 1 + 2 * count;
        }
        record[weakest] = partner;
        record[weakest + 1] = pack(1, month);
    }

    private static int pack(double strength, int month) {
        int scaled = Math.min(STRENGTH_MASK, (int) (strength * STRENGTH_ONE + 0.5));
        return (month - EARLIEST) << STRENGTH_BITS | scaled;
    }
}
