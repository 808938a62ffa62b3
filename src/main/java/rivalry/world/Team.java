package rivalry.world;

import rivalry.equation.TeamFormation;
import rivalry.luck.Draws;
import rivalry.scenario.TeamParams;

/** The authors of one paper: the lead author, and those who join (E26). Reused from paper to paper. */
final class Team {
    private static final int TRIES = 4;
    private static final int DRAWN = 24;

    // Where among the draws of one place in the team each question has its own; they must not meet.
    private static final int KIND = 0;
    private static final int STRANGERS = 2;
    private static final int COLLEAGUES = 10;
    private static final int TOPICS = 40;
    private static final int LIKES = 77;
    private static final int FORMER = 100;
    private static final long APART = 16;

    private final Population population;
    private final Topics topics;
    private final Strangers strangers;
    private final Borders borders;
    private final TeamParams params;
    private final double scale;
    private final double otherTopic;
    private final double[] fading;

    private final int[] members = new int[TeamFormation.LARGEST];
    private int size;

    Team(World world, People people, Strangers strangers) {
        this.strangers = strangers;
        population = people.population();
        topics = people.topics();
        borders = people.borders();
        params = world.scenario().teams();
        scale = people.scale();
        otherTopic = TeamFormation.otherTopic(params);
        fading = people.fading();
    }

    /** Forms a team of a size around its lead author. */
    void form(int lead, int authors, int month, long stem) {
        members[0] = lead;
        size = 1;
        for (int n = 1; n < authors; n++) {
            join(lead, month, Draws.fork(stem, n));
        }
    }

    private void join(int lead, int month, long stem) {
        double u = Draws.uniform(stem, KIND);
        if (u < params.incumbents() * params.repeat()) {
            int partner = formerCoAuthor(lead, month, stem);
            if (partner >= 0 && add(partner, stem)) {
                return;
            }
        }
        if (u < params.incumbents()) {
            for (int k = STRANGERS; k < STRANGERS + TRIES; k++) {
                int person = strangers.pick(lead, stem + APART * k);
                if (share(lead, person, Draws.uniform(stem, TOPICS + k)) && add(person, stem + k)) {
                    return;
                }
            }
        }
        for (int k = 0; k < TRIES; k++) {
            if (add(colleague(lead, stem, COLLEAGUES + 2 * k), stem + COLLEAGUES + k)) {
                return;
            }
        }
    }

    /** Whether a topic in common, or luck, brings them together: those of other topics are passed over in proportion. */
    private boolean share(int lead, int person, double uniform) {
        return person < 0 || uniform < otherTopic || topics.of(lead) == topics.of(person);
    }

    /** A colleague of the lab: the more skilled of two met by luck. */
    private int colleague(int lead, long stem, int k) {
        int lab = population.lab(lead);
        int one = population.rosters().at(lab, Draws.uniform(stem, k));
        int other = population.rosters().at(lab, Draws.uniform(stem, k + 1));
        return population.skill(one) >= population.skill(other) ? one : other;
    }

    /**
     * Takes a person into the team. An agent stands for {@code scale} people, so its like may join it, with the chance
     * that another of them is met.
     */
    private boolean add(int person, long stem) {
        if (person < 0) {
            return false;
        }
        for (int n = 0; n < size; n++) {
            if (members[n] == person && Draws.uniform(stem, LIKES + n) * scale < 1) {
                return false;
            }
        }
        members[size++] = person;
        return true;
    }

    /**
     * A former co-author: a meeting drawn at random, if what age and border leave of it is enough. Where it is not, or the
     * partner has left, another is drawn, but not for ever: whoever has met nobody for years finds none.
     */
    int formerCoAuthor(int lead, int month, long stem) {
        Ties ties = population.ties();
        int count = ties.count(lead);
        int here = population.place(lead);
        for (int k = 0; k < DRAWN && count > 0; k++) {
            int meeting = ties.meeting(lead, (int) (count * Draws.uniform(stem, FORMER + 2L * k)));
            int partner = Ties.partner(meeting);
            int met = Ties.month(meeting);
            double left = fading[month - met];
            double u = Draws.uniform(stem, FORMER + 2L * k + 1);
            if (u < left && population.wasThere(partner, met)) {
                int there = population.place(partner);
                if (here == there || u < left * borders.onTies(here, there)) {
                    return partner;
                }
            }
        }
        return -1;
    }

    int size() {
        return size;
    }

    int member(int n) {
        return members[n];
    }
}
