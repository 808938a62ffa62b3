package rivalry.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who writes with whom, lab by lab: live ties of people, summed. For those who look on; no rule of the model uses it. */
public final class LabTies {
    /**
     * How strongly two labs of different countries are tied.
     *
     * @param strength common papers of their people, faded with age
     */
    public record LabTie(Lab one, Lab other, double strength) {}

    private LabTies() {}

    /** The strongest ties between labs of different countries, at most {@code most}, the strongest first. */
    public static List<LabTie> acrossBorders(World world, int most) {
        List<Lab> labs = world.labs();
        double[][] strength = new double[labs.size()][labs.size()];
        Population population = world.people().population();
        for (int person = 0; person < population.slots(); person++) {
            if (population.isAlive(person)) {
                add(world, population, person, strength);
            }
        }
        List<LabTie> found = new ArrayList<>();
        for (Lab one : labs) {
            for (Lab other : labs) {
                double both = strength[one.index][other.index];
                if (one.index < other.index && one.home != other.home && both > 0) {
                    found.add(new LabTie(one, other, world.people().scale() * both));
                }
            }
        }
        found.sort(Comparator.comparingDouble(LabTie::strength).reversed());
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Ties are kept on both sides: half from each, at the strength that age has left of it. */
    private static void add(World world, Population population, int person, double[][] strength) {
        Ties ties = population.ties();
        double[] fading = world.people().fading();
        for (int n = 0; n < ties.count(person); n++) {
            int meeting = ties.meeting(person, n);
            int partner = Ties.partner(meeting);
            int met = Ties.month(meeting);
            int age = world.month() - met;
            if (age < fading.length && population.wasThere(partner, met)) {
                int a = Math.min(population.lab(person), population.lab(partner));
                int b = Math.max(population.lab(person), population.lab(partner));
                strength[a][b] += fading[age] / 2;
            }
        }
    }
}
