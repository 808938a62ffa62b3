package rivalry.world;

import java.util.Arrays;

/** A growable list of applicants, as columns. */
final class Applicants {
    private long[] key = new long[64];
    private byte[] origin = new byte[64];
    private byte[] place = new byte[64];
    private float[] skill = new float[64];
    private short[] due = new short[64];
    private byte[] months = new byte[64];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void add(long newKey, int from, int to, double newSkill, int month, int wait) {
        if (size == key.length) {
            int capacity = 2 * size;
            key = Arrays.copyOf(key, capacity);
            origin = Arrays.copyOf(origin, capacity);
            place = Arrays.copyOf(place, capacity);
            skill = Arrays.copyOf(skill, capacity);
            due = Arrays.copyOf(due, capacity);
            months = Arrays.copyOf(months, capacity);
        }
        key[size] = newKey;
        origin[size] = (byte) from;
        place[size] = (byte) to;
        skill[size] = (float) newSkill;
        due[size] = (short) month;
        months[size] = (byte) wait;
        size++;
    }

    /** Forgets all who are due by a month; the others keep their order. */
    void keepAfter(int month) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (due[i] > month) {
                key[kept] = key[i];
                origin[kept] = origin[i];
                place[kept] = place[i];
                skill[kept] = skill[i];
                due[kept] = due[i];
                months[kept] = months[i];
                kept++;
            }
        }
        size = kept;
    }

    long key(int i) {
        return key[i];
    }

    int origin(int i) {
        return origin[i];
    }

    int place(int i) {
        return place[i];
    }

    double skill(int i) {
        return skill[i];
    }

    int due(int i) {
        return due[i];
    }

    int months(int i) {
        return months[i];
    }
}
