package rivalry.world;

import java.util.List;
import rivalry.equation.Absorption;
import rivalry.scenario.IdeaParams;

/** TALENT: what people know of their old lab's secret work they bring to the new one (E10). */
final class Secrets {
    private final IdeaParams params;
    private final List<Lab> labs;
    private final double[] arrivals;
    private final double[][] gaps;

    Secrets(World world) {
        params = world.scenario().ideas();
        labs = world.labs();
        arrivals = new double[labs.size()];
        gaps = new double[labs.size()][Architectures.MOST];
    }

    /** Notes that people leave one lab for another; secrets are those of the month's beginning. */
    void move(int from, int to, double people) {
        double[] there = labs.get(to).ideas.secret;
        double[] here = labs.get(from).ideas.secret;
        arrivals[to] += people;
        for (int a = 0; a < Architectures.MOST; a++) {
            gaps[to][a] += people * Math.max(0, here[a] - there[a]);
        }
    }

    /** Adds what all movers of the month brought. */
    void arrive() {
        for (Lab lab : labs) {
            double people = arrivals[lab.index];
            if (people > 0) {
                double staff = lab.staff + people;
                for (int a = 0; a < Architectures.MOST; a++) {
                    lab.ideas.secret[a] += Absorption.carried(params, gaps[lab.index][a], staff);
                    gaps[lab.index][a] = 0;
                }
                arrivals[lab.index] = 0;
            }
        }
    }
}
