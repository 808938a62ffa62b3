package rivalry.world;

import java.util.Arrays;

/**
 * All researchers, as primitive columns: what the monthly sweeps read stands in columns of its own, ties in fixed-stride
 * records. An agent is the number of its slot; slots are reused after exit. An agent stands for {@code scale} people.
 */
public final class Population {
    /** Labs remembered beyond the present one. */
    static final int PAST = 3;

    private static final int LONG_AGO = Short.MIN_VALUE;

    private final int countries;
    private final int labs;
    private final Ties ties;
    private final Rosters rosters;
    private final int[] living;
    private final int[] doctors;
    private final double[] doctorSkill;

    private long[] key;
    private byte[] origin;
    private byte[] training;
    private byte[] place;
    private short[] lab;
    private short[] past;
    private float[] skill;
    private float[] pace;
    private short[] graduation;
    private short[] end;
    private short[] since;
    private int[] advisor;
    private boolean[] doctor;
    private short[] due;
    private int[] group;

    private int[] free;
    private int freed;
    private int high;

    Population(int countries, int labs, int capacity) {
        this.countries = countries;
        this.labs = labs;
        living = new int[countries * countries];
        doctors = new int[labs];
        doctorSkill = new double[labs];
        ties = new Ties(capacity);
        rosters = new Rosters(labs, capacity);
        key = new long[capacity];
        origin = new byte[capacity];
        training = new byte[capacity];
        place = new byte[capacity];
        lab = new short[capacity];
        past = new short[PAST * capacity];
        skill = new float[capacity];
        pace = new float[capacity];
        graduation = new short[capacity];
        end = new short[capacity];
        since = new short[capacity];
        advisor = new int[capacity];
        doctor = new boolean[capacity];
        due = new short[capacity];
        group = new int[capacity];
        free = new int[64];
    }

    /** One past the highest slot ever used. */
    public int slots() {
        return high;
    }

    /** Agents alive. */
    public int size() {
        return high - freed;
    }

    public boolean isAlive(int person) {
        return place[person] >= 0;
    }

    /** Luck key: cohort month, country of training and place in the cohort. */
    long key(int person) {
        return key[person];
    }

    /** Index of the country of origin. */
    public int origin(int person) {
        return origin[person];
    }

    /** Index of the country of doctoral training. */
    public int training(int person) {
        return training[person];
    }

    /** Index of the country of work; negative once the person has left the field. */
    public int place(int person) {
        return place[person];
    }

    /** Index of the lab. */
    public int lab(int person) {
        return lab[person];
    }

    /** The n-th last lab before the present one, or −1. */
    public int past(int person, int n) {
        return past[person * PAST + n];
    }

    /** Skill; the mean of entrants is 1. */
    public double skill(int person) {
        return skill[person];
    }

    float pace(int person) {
        return pace[person];
    }

    /** Month of the doctorate; it may lie ahead, or before the first month. */
    public int graduation(int person) {
        return graduation[person];
    }

    /** Whether the doctorate lies ahead. */
    public boolean isStudent(int person, int month) {
        return graduation[person] > month;
    }

    /** Month in which the person leaves the field; of a student unknown, the largest month there is. */
    int end(int person) {
        return end[person];
    }

    void endsIn(int person, int month) {
        end[person] = (short) Math.min(Short.MAX_VALUE, month);
        due[person] = (short) Math.min(due[person], end[person]);
    }

    /** Next month in which something is sure to happen to the person; of one who left the field the largest there is. */
    int due(int person) {
        return due[person];
    }

    void dueIn(int person, int month) {
        due[person] = (short) Math.min(end[person], month);
    }

    /** How many groups there are: of each lab the doctors of each origin, then all others as one. */
    int groups() {
        return labs * countries + 1;
    }

    /** The group of doctors of a lab and an origin. */
    int group(int ofLab, int from) {
        return ofLab * countries + from;
    }

    /** The group that a person belongs to. */
    int group(int person) {
        return group[person];
    }

    /** The advisor's slot, or −1; the advisor may have left and another person taken the slot. */
    int advisor(int person) {
        return advisor[person];
    }

    void advise(int person, int by) {
        advisor[person] = by;
    }

    /** Whether the slot's occupant was already there in a month: ties and advisors point to slots. */
    boolean wasThere(int person, int month) {
        return place[person] >= 0 && since[person] <= month;
    }

    Ties ties() {
        return ties;
    }

    Rosters rosters() {
        return rosters;
    }

    /** Agents of an origin who work in a country. */
    public int living(int where, int from) {
        return living[where * countries + from];
    }

    /** Takes a person in; returns the slot. {@code month} is the first month of its ties. */
    int enter(
            long newKey,
            int from,
            int trained,
            int toLab,
            int country,
            double newSkill,
            double newPace,
            int doctorate,
            int month) {
        int person = freed > 0 ? free[--freed] : high++;
        if (person == key.length) {
            grow(person + person / 2 + 16);
        }
        key[person] = newKey;
        origin[person] = (byte) from;
        training[person] = (byte) trained;
        place[person] = (byte) country;
        lab[person] = (short) toLab;
        Arrays.fill(past, person * PAST, person * PAST + PAST, (short) -1);
        skill[person] = (float) newSkill;
        pace[person] = (float) newPace;
        graduation[person] = (short) doctorate;
        end[person] = Short.MAX_VALUE;
        since[person] = (short) Math.max(LONG_AGO, month);
        advisor[person] = -1;
        doctor[person] = false;
        due[person] = graduation[person];
        group[person] = groups() - 1;
        ties.clear(person);
        rosters.join(toLab, person);
        living[country * countries + from]++;
        return person;
    }

    /** Lets a person leave the field. */
    void leave(int person) {
        count(person, lab[person], -1);
        rosters.quit(lab[person], person);
        living[place[person] * countries + origin[person]]--;
        place[person] = -1;
        due[person] = Short.MAX_VALUE;
        group[person] = groups() - 1;
        if (freed == free.length) {
            free = Arrays.copyOf(free, 2 * freed);
        }
        free[freed++] = person;
    }

    /** Moves a doctor to another lab, perhaps in another country. */
    void move(int person, int toLab, int country) {
        int from = lab[person];
        count(person, from, -1);
        count(person, toLab, 1);
        rosters.quit(from, person);
        rosters.join(toLab, person);
        for (int n = PAST - 1; n > 0; n--) {
            past[person * PAST + n] = past[person * PAST + n - 1];
        }
        past[person * PAST] = (short) from;
        lab[person] = (short) toLab;
        group[person] = group(toLab, origin[person]);
        living[place[person] * countries + origin[person]]--;
        living[country * countries + origin[person]]++;
        place[person] = (byte) country;
    }

    private void count(int person, int inLab, int sign) {
        if (doctor[person]) {
            doctors[inLab] += sign;
            doctorSkill[inLab] += sign * skill[person];
        }
    }

    /** Makes a student a doctor, who fills a post. */
    void graduate(int person) {
        doctor[person] = true;
        group[person] = group(lab[person], origin[person]);
        count(person, lab[person], 1);
    }

    /** Agents with a doctorate in a lab. */
    int doctors(int ofLab) {
        return doctors[ofLab];
    }

    /** Sum of their skill; nothing where nobody is. */
    double doctorSkill(int ofLab) {
        return doctors[ofLab] == 0 ? 0 : Math.max(0, doctorSkill[ofLab]);
    }

    /** How many labs there are. */
    int labs() {
        return labs;
    }

    int countries() {
        return countries;
    }

    private void grow(int capacity) {
        key = Arrays.copyOf(key, capacity);
        origin = Arrays.copyOf(origin, capacity);
        training = Arrays.copyOf(training, capacity);
        place = Arrays.copyOf(place, capacity);
        lab = Arrays.copyOf(lab, capacity);
        past = Arrays.copyOf(past, PAST * capacity);
        skill = Arrays.copyOf(skill, capacity);
        pace = Arrays.copyOf(pace, capacity);
        graduation = Arrays.copyOf(graduation, capacity);
        end = Arrays.copyOf(end, capacity);
        since = Arrays.copyOf(since, capacity);
        advisor = Arrays.copyOf(advisor, capacity);
        doctor = Arrays.copyOf(doctor, capacity);
        due = Arrays.copyOf(due, capacity);
        group = Arrays.copyOf(group, capacity);
        ties.grow(capacity);
        rosters.grow(capacity);
    }
}
