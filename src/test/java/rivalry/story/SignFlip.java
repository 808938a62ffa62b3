package rivalry.story;

import java.util.Arrays;
import java.util.Random;

/** The paired sign-flip test: are differences as often on one side as on the other, and as large? */
final class SignFlip {
    private static final int FLIPS = 4000;

    private SignFlip() {}

    /** Two-sided p value of mean zero; 1 if all differences are zero. */
    static double p(double[] differences) {
        double observed = Math.abs(Arrays.stream(differences).sum());
        Random coin = new Random(1);
        int atLeast = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            double sum = 0;
            for (double difference : differences) {
                sum += coin.nextBoolean() ? difference : -difference;
            }
            if (Math.abs(sum) >= observed * (1 - 1e-12)) {
                atLeast++;
            }
        }
        return (atLeast + 1.0) / (FLIPS + 1);
    }
}
