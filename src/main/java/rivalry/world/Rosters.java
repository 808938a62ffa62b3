package rivalry.world;

import java.util.Arrays;

/** Who works in each lab: growable arrays; a leaver's seat is taken by the last member. */
final class Rosters {
    /** Dozens of labs grow for years: by small steps some of them would need room in most months. */
    private static final int GROWTH = 4;

    private final int[][] members;
    private final int[] sizes;
    private int[] seat;

    Rosters(int labs, int capacity) {
        members = new int[labs][0];
        sizes = new int[labs];
        seat = new int[capacity];
    }

    int size(int lab) {
        return sizes[lab];
    }

    int member(int lab, int seatNumber) {
        return members[lab][seatNumber];
    }

    /** The member at a keyed place. */
    int at(int lab, double uniform) {
        return members[lab][(int) (uniform * sizes[lab])];
    }

    void join(int lab, int person) {
        int size = sizes[lab];
        if (size == members[lab].length) {
            members[lab] = Arrays.copyOf(members[lab], GROWTH * size + 64);
        }
        members[lab][size] = person;
        seat[person] = size;
        sizes[lab]++;
    }

    void quit(int lab, int person) {
        int last = members[lab][--sizes[lab]];
        members[lab][seat[person]] = last;
        seat[last] = seat[person];
    }

    void grow(int capacity) {
        seat = Arrays.copyOf(seat, capacity);
    }
}
