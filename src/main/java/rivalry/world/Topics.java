package rivalry.world;

import rivalry.luck.Decision;
import rivalry.luck.Draws;

/**
 * Which architecture each researcher works on: looked up, not kept. A person's luck is fixed for life and falls on the
 * lab's research mix, so a changed mix, or a move to another lab, turns only those at its margin.
 */
public final class Topics {
    private final Population population;
    private final double[][] mixes;
    private final long luck;

    Topics(World world, Population population) {
        this.population = population;
        mixes = world.labs().stream().map(lab -> lab.ideas.mix).toArray(double[][]::new);
        luck = world.luck().branch(Decision.TOPIC);
    }

    /** The architecture a person works on. */
    public int of(int person) {
        double[] mix = mixes[population.lab(person)];
        double left = Draws.uniform(Draws.stem(luck, population.key(person), 0), 0);
        int last = 0;
        for (int a = 0; a < mix.length; a++) {
            if (mix[a] > 0) {
                last = a;
                left -= mix[a];
                if (left < 0) {
                    return a;
                }
            }
        }
        return last;
    }
}
