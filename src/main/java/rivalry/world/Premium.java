package rivalry.world;

import java.util.Arrays;
import rivalry.equation.TeamFormation;

/** Impact of joint papers against papers of one of the two countries alone, over a year, by team size. */
public final class Premium {
    private static final int SIZES = TeamFormation.LARGEST + 1;

    private final Pairs pairs;
    private final double[] aloneImpact;
    private final double[] alonePapers;
    private final double[] jointImpact;
    private final double[] jointPapers;
    private boolean read;

    Premium(int countries, Pairs pairs) {
        this.pairs = pairs;
        aloneImpact = new double[countries * SIZES];
        alonePapers = new double[countries * SIZES];
        jointImpact = new double[pairs.count() * SIZES];
        jointPapers = new double[pairs.count() * SIZES];
    }

    void add(Paper paper) {
        if (paper.countries() == 1) {
            int at = paper.country(0) * SIZES + paper.authors();
            aloneImpact[at] += paper.impact();
            alonePapers[at]++;
            return;
        }
        for (int i = 1; i < paper.countries(); i++) {
            for (int j = 0; j < i; j++) {
                int at = pairs.of(paper.country(i), paper.country(j)) * SIZES + paper.authors();
                jointImpact[at] += paper.impact();
                jointPapers[at]++;
            }
        }
    }

    /** In the last month of the year there is something to read; the month after, a new year begins. */
    void close(boolean last) {
        if (read) {
            Arrays.fill(aloneImpact, 0);
            Arrays.fill(alonePapers, 0);
            Arrays.fill(jointImpact, 0);
            Arrays.fill(jointPapers, 0);
        }
        read = last;
    }

    /** Impact of the year's joint papers of a pair; 0 within the year, and if neither wrote alone. */
    public double joint(int one, int other) {
        return alone(one, other) > 0 ? sum(jointImpact, pairs.of(one, other)) : 0;
    }

    /** Impact that as many papers of one of the two countries alone would have; 0 within the year. */
    public double alone(int one, int other) {
        if (!read) {
            return 0;
        }
        double papers = sum(alonePapers, one) + sum(alonePapers, other);
        double impact = sum(aloneImpact, one) + sum(aloneImpact, other);
        return papers > 0 ? sum(jointPapers, pairs.of(one, other)) * impact / papers : 0;
    }

    /** Impact of joint papers of team sizes in which one of the two also writes alone; 0 within the year. */
    public double jointMatched(int one, int other) {
        double sum = 0;
        for (int n = 0; n < SIZES && read; n++) {
            double papers = alonePapers[one * SIZES + n] + alonePapers[other * SIZES + n];
            sum += papers > 0 ? jointImpact[pairs.of(one, other) * SIZES + n] : 0;
        }
        return sum;
    }

    /** Impact that as many papers of one country alone, of the same team sizes, would have; 0 within the year. */
    public double matched(int one, int other) {
        double sum = 0;
        for (int n = 0; n < SIZES && read; n++) {
            double papers = alonePapers[one * SIZES + n] + alonePapers[other * SIZES + n];
            double impact = aloneImpact[one * SIZES + n] + aloneImpact[other * SIZES + n];
            sum += papers > 0 ? jointPapers[pairs.of(one, other) * SIZES + n] * impact / papers : 0;
        }
        return sum;
    }

    private double sum(double[] values, int group) {
        double sum = 0;
        for (int n = 0; n < SIZES && read; n++) {
            sum += values[group * SIZES + n];
        }
        return sum;
    }
}
