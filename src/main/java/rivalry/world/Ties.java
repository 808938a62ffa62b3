package rivalry.world;

import java.util.Arrays;

/**
 * Whom each person has written with: at most {@value #MOST} co-authors, each with strength and last month, in one
 * fixed-stride record. A full record forgets its oldest tie, of these the weakest. A tie to one who has left stands until
 * forgotten, and whoever took that slot and joins the same person inherits what is left of it: rare, and dear to look up.
 */
final class Ties {
    static final int MOST = 16;

    private static final int STRIDE = 2 * MOST + 1;
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
        record(person)[offset(person)] = 0;
    }

    /** How many blocks of records there are. */
    int blocks() {
        return blocks.length;
    }

    /** The block that holds a person's record. */
    static int block(int person) {
        return person >>> BLOCK_BITS;
    }

    /** The array that holds a person's record, which begins at {@link #offset}: count, partners, then as many packed halves. */
    int[] record(int person) {
        return blocks[block(person)];
    }

    static int offset(int person) {
        return (person & (BLOCK - 1)) * STRIDE;
    }

    int count(int person) {
        return record(person)[offset(person)];
    }

    int partner(int person, int n) {
        return record(person)[offset(person) + 1 + n];
    }

    int month(int person, int n) {
        return month(record(person)[offset(person) + 1 + MOST + n]);
    }

    /** Strength as of the tie's last month. */
    double strength(int person, int n) {
        return strength(record(person)[offset(person) + 1 + MOST + n]);
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
        int first = offset(person) + 1;
        int count = record[first - 1];
        int at = first;
        while (at < first + count && record[at] != partner) {
            at++;
        }
        if (at < first + count) {
            int packed = record[at + MOST];
            record[at + MOST] = pack(strength(packed) * fading[month - month(packed)] + 1, month);
            return;
        }
        if (count == MOST) {
            at = oldest(record, first);
        } else {
            record[first - 1] = count + 1;
        }
        record[at] = partner;
        record[at + MOST] = pack(1, month);
    }

    /** Month stands above strength in the packed half, so the least of them is the oldest and then the weakest. */
    private static int oldest(int[] record, int first) {
        int oldest = first;
        int least = Integer.MAX_VALUE;
        for (int at = first; at < first + MOST; at++) {
            if (record[at + MOST] < least) {
                least = record[at + MOST];
                oldest = at;
            }
        }
        return oldest;
    }

    private static int pack(double strength, int month) {
        int scaled = Math.min(STRENGTH_MASK, (int) (strength * STRENGTH_ONE + 0.5));
        return (month - EARLIEST) << STRENGTH_BITS | scaled;
    }
}
