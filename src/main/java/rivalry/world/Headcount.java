package rivalry.world;

/** How many agents there are, counted as they come, move and go: by country of work and origin, and doctors by lab. */
final class Headcount {
    private final int countries;
    private final int[] living;
    private final int[] doctors;
    private final double[] doctorSkill;

    Headcount(int countries, int labs) {
        this.countries = countries;
        living = new int[countries * countries];
        doctors = new int[labs];
        doctorSkill = new double[labs];
    }

    /** Agents of an origin who work in a country. */
    int living(int place, int origin) {
        return living[place * countries + origin];
    }

    /** Agents with a doctorate in a lab. */
    int doctors(int lab) {
        return doctors[lab];
    }

    /** Sum of their skill; nothing where nobody is. */
    double doctorSkill(int lab) {
        return doctors[lab] == 0 ? 0 : Math.max(0, doctorSkill[lab]);
    }

    void arrive(int place, int origin) {
        living[place * countries + origin]++;
    }

    void depart(int place, int origin) {
        living[place * countries + origin]--;
    }

    void fillPost(int lab, double skill) {
        doctors[lab]++;
        doctorSkill[lab] += skill;
    }

    void vacatePost(int lab, double skill) {
        doctors[lab]--;
        doctorSkill[lab] -= skill;
    }
}
