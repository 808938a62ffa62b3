package rivalry.world;

import java.util.Arrays;

/**
 * What is asked of a researcher whom others come across, in one short record: people meet in no order, and at full size
 * each look at a column of its own would wait for memory anew.
 */
final class Profiles {
    private static final int STRIDE = 4;
    private static final int SKILL = 0;
    private static final int LAB = 1;
    private static final int SINCE = 2;
    private static final int COUNTRIES = 3;
    private static final int PLACE_SHIFT = 16;
    private static final int ORIGIN_SHIFT = 8;

    /** Skill as a float's bits; lab; the first month of its ties; place, origin and training in 16, 8 and 8 bits. */
    private int[] records;

    Profiles(int capacity) {
        records = new int[STRIDE * capacity];
    }

    void grow(int capacity) {
        records = Arrays.copyOf(records, STRIDE * capacity);
    }

    void enter(int person, int place, int origin, int training, int lab, float skill, int since) {
        int at = STRIDE * person;
        records[at + SKILL] = Float.floatToRawIntBits(skill);
        records[at + LAB] = lab;
        records[at + SINCE] = since;
        records[at + COUNTRIES] = place << PLACE_SHIFT | origin << ORIGIN_SHIFT | training;
    }

    float skill(int person) {
        return Float.intBitsToFloat(records[STRIDE * person + SKILL]);
    }

    int lab(int person) {
        return records[STRIDE * person + LAB];
    }

    int since(int person) {
        return records[STRIDE * person + SINCE];
    }

    int place(int person) {
        return records[STRIDE * person + COUNTRIES] >> PLACE_SHIFT;
    }

    int origin(int person) {
        return records[STRIDE * person + COUNTRIES] >>> ORIGIN_SHIFT & 0xFF;
    }

    int training(int person) {
        return records[STRIDE * person + COUNTRIES] & 0xFF;
    }

    /** Puts a person into another lab, perhaps in another country; a negative country is nowhere. */
    void move(int person, int lab, int place) {
        int at = STRIDE * person;
        records[at + LAB] = lab;
        records[at + COUNTRIES] = place << PLACE_SHIFT | records[at + COUNTRIES] & 0xFFFF;
    }
}
