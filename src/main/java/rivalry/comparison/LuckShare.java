package rivalry.comparison;

/**
 * What a run's output owes to its parameters, to its luck, and to both at once, where every set of parameters is played
 * on the same few replicates: the two-way analysis of variance with random effects (Fisher 1925; Searle et al. 1992).
 *
 * @param parameters share of variance between sets of parameters, whatever the luck
 * @param luck share between replicates, whatever the parameters
 * @param both the rest: luck that falls out otherwise under other parameters
 * @param sd standard deviation of a single run's output
 */
public record LuckShare(double parameters, double luck, double both, double sd) {

    /** From the output at {@code values[set][replicate]}; all NaN with fewer than two of either. */
    public static LuckShare of(double[][] values) {
        int sets = values.length;
        int replicates = sets == 0 ? 0 : values[0].length;
        if (sets < 2 || replicates < 2) {
            return new LuckShare(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double[] ofSet = new double[sets];
        double[] ofLuck = new double[replicates];
        double mean = 0;
        for (int i = 0; i < sets; i++) {
            for (int j = 0; j < replicates; j++) {
                ofSet[i] += values[i][j] / replicates;
                ofLuck[j] += values[i][j] / sets;
                mean += values[i][j] / (sets * replicates);
            }
        }
        double rest = 0;
        for (int i = 0; i < sets; i++) {
            for (int j = 0; j < replicates; j++) {
                double residual = values[i][j] - ofSet[i] - ofLuck[j] + mean;
                rest += residual * residual;
            }
        }
        double both = rest / ((sets - 1) * (replicates - 1.0));
        double parameters = Math.max(0, Sums.variance(ofSet) - both / replicates);
        double luck = Math.max(0, Sums.variance(ofLuck) - both / sets);
        double all = parameters + luck + both;
        return new LuckShare(parameters / all, luck / all, both / all, Math.sqrt(all));
    }
}
