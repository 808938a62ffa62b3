package rivalry.world;

import java.util.Arrays;
import java.util.Locale;

/**
 * Whom each person has written with, and when: the last {@value #MOST} meetings of each, in one fixed-stride record. A
 * meeting is one common paper; what it counts for fades with its age, so a tie is the sum of its meetings. A full record
 * forgets its oldest meeting.
 */
final class Ties {
    static final int MOST = 32;

    private static final int STRIDE = 1 + MOST;
    private static final int BLOCK_BITS = 7;
    private static final int BLOCK = 1 << BLOCK_BITS;
    /** A meeting: 10 bits of month, from {@value #EARLIEST} on, above 22 bits of partner. */
    private static final int PARTNER_BITS = 22;

    /** As many people as a record can tell apart. */
    static final int PEOPLE = 1 << PARTNER_BITS;

    static final int EARLIEST = -60;

    private int[][] blocks;

    Ties(int capacity) {
        blocks = new int[0][];
        grow(capacity);
    }

    void grow(int capacity) {
        if (capacity > PEOPLE) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT, "more than %,d researchers to be played; a larger run.scale needs fewer", PEOPLE));
        }
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

    /** How many meetings a person remembers. */
    int count(int person) {
        return Math.min(MOST, record(person)[offset(person)]);
    }

    /** The n-th meeting of a person that is remembered, in no order of time. */
    int meeting(int person, int n) {
        return record(person)[offset(person) + 1 + n];
    }

    static int partner(int meeting) {
        return meeting & PEOPLE - 1;
    }

    static int month(int meeting) {
        return (meeting >>> PARTNER_BITS) + EARLIEST;
    }

    /** Adds a common paper to one person's record. */
    void meet(int person, int partner, int month) {
        int[] record = record(person);
        int at = offset(person);
        int before = record[at]++;
        record[at + 1 + before % MOST] = (month - EARLIEST) << PARTNER_BITS | partner;
    }

    private int[] record(int person) {
        return blocks[block(person)];
    }

    private static int offset(int person) {
        return (person & (BLOCK - 1)) * STRIDE;
    }
}
