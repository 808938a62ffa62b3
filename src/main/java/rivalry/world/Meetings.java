package rivalry.world;

import java.util.Arrays;

/**
 * Who wrote with whom this month, entered into everyone's ties at its end. Meetings are sorted by the block of ties they
 * change, so that at full size a block is read once a month and not once a meeting; within a block they keep their order.
 */
final class Meetings {
    private long[] met = new long[512];
    private long[] sorted = new long[512];
    private int[] ends = new int[1];
    private int count;

    void clear() {
        count = 0;
    }

    /** Two people wrote a paper together. */
    void add(int one, int other) {
        if (count + 2 > met.length) {
            met = Arrays.copyOf(met, 2 * met.length);
            sorted = new long[met.length];
        }
        met[count++] = (long) one << Integer.SIZE | other;
        met[count++] = (long) other << Integer.SIZE | one;
    }

    void settle(Ties ties, int month) {
        sort(ties.blocks());
        for (int i = 0; i < count; i++) {
            ties.meet((int) (sorted[i] >>> Integer.SIZE), (int) sorted[i], month);
        }
    }

    /** A stable counting sort by block. */
    private void sort(int blocks) {
        if (ends.length <= blocks) {
            ends = new int[blocks + 1];
        }
        Arrays.fill(ends, 0);
        for (int i = 0; i < count; i++) {
            ends[block(met[i]) + 1]++;
        }
        for (int block = 0; block < blocks; block++) {
            ends[block + 1] += ends[block];
        }
        for (int i = 0; i < count; i++) {
            sorted[ends[block(met[i])]++] = met[i];
        }
    }

    private static int block(long meeting) {
        return Ties.block((int) (meeting >>> Integer.SIZE));
    }
}
