package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an arm differs by, paired by luck")
class DifferenceTest {
    private static final Resampling LUCK = new Resampling(1);

    /** Anscombe's first data set (1973), whose correlation is 0.81642051634484. */
    private static final double[] X = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};

    private static final double[] Y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};

    @Test
    void meansByHand() {
        Difference d = Difference.ofMeans(new double[] {4, 6, 8}, new double[] {5, 9, 7}, LUCK);
        assertThat(d.baseline()).isEqualTo(6);
        assertThat(d.arm()).isEqualTo(7);
        assertThat(d.difference()).isEqualTo(1);
        assertThat(d.percent()).isCloseTo(100.0 / 6, within(1e-10));
        assertThat(d.shareAbove()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(d.n()).isEqualTo(3);
        assertThat(Difference.ofMeans(new double[] {4, 6}, new double[] {4, 7}, LUCK)
                        .shareAbove())
                .as("alike is not above")
                .isEqualTo(0.5);
    }

    @Test
    void correlationIsThePublishedOne() {
        assertThat(Difference.ofMeans(X, Y, LUCK).correlation()).isCloseTo(0.81642051634484, within(1e-10));
    }

    /** Var(x) + Var(y) over Var(y − x), with the published variances 11 and 4.127269 and their covariance 5.501. */
    @Test
    void varianceReductionByTheVarianceOfADifference() {
        assertThat(Difference.ofMeans(X, Y, LUCK).varianceReduction())
                .isCloseTo((11 + 4.127269090909091) / (11 + 4.127269090909091 - 2 * 5.501), within(1e-10));
    }

    @Test
    void ratesAreRatiosOfSums() {
        Twins rates = new Twins(new double[] {1, 3}, new double[] {10, 10}, new double[] {2, 6}, new double[] {10, 30});
        Difference d = Difference.of(rates, LUCK);
        assertThat(d.baseline()).isEqualTo(4.0 / 20);
        assertThat(d.arm()).isEqualTo(8.0 / 40);
        assertThat(d.difference()).isZero();
        assertThat(d.isIdentical()).isFalse();
        assertThat(d.shareAbove()).isEqualTo(0.5); // 1/10 → 2/10 above, 3/10 → 6/30 below
    }

    @Test
    void aReplicateWithoutCasesHasNoRate() {
        Twins rates = new Twins(
                new double[] {1, 0, 3}, new double[] {10, 0, 10}, new double[] {2, 5, 6}, new double[] {10, 20, 30});
        Difference d = Difference.of(rates, LUCK);
        assertThat(d.n()).isEqualTo(2);
        assertThat(d.baseline()).isEqualTo(4.0 / 20);
        assertThat(d.arm()).isEqualTo(8.0 / 40);
        assertThat(d.shareAbove()).isEqualTo(0.5);
    }

    @Test
    void ratesAreIdenticalInBothTheirSums() {
        double[] cases = {10, 20};
        assertThat(Difference.of(new Twins(cases, cases, cases, cases), LUCK).isIdentical())
                .isTrue();
        assertThat(Difference.of(new Twins(cases, cases, cases, new double[] {10, 30}), LUCK)
                        .isIdentical())
                .isFalse();
    }

    @Test
    void armsThatLackTheSameReplicatesAreIdentical() {
        double[] gap = {Double.NaN, 1, 2};
        double[] none = {5, 1, 2};
        assertThat(Difference.ofMeans(gap, gap.clone(), LUCK).isIdentical()).isTrue();
        assertThat(Difference.ofMeans(gap, none, LUCK).isIdentical()).isFalse();
        assertThat(Difference.ofMeans(none, gap, LUCK).isIdentical()).isFalse();
    }

    @Test
    void oneReplicateIsNotJudged() {
        Difference d = Difference.ofMeans(new double[] {2}, new double[] {3}, LUCK);
        assertThat(d.difference()).isEqualTo(1);
        assertThat(d.interval()).isEqualTo(Interval.NONE);
        assertThat(d.p()).isNaN();
    }

    /** 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 in binary: the same numbers in other replicates are no difference. */
    @Test
    void whatCancelsOverReplicatesLeavesNoCrumb() {
        Difference d = Difference.ofMeans(new double[] {0.1, 0.2, 0.3}, new double[] {0.3, 0.2, 0.1}, LUCK);
        assertThat(d.arm()).isNotEqualTo(d.baseline());
        assertThat(d.difference()).isZero();
        assertThat(d.percent()).isZero();
        assertThat(d.isIdentical()).isFalse();
        Difference small = Difference.ofMeans(new double[] {1, 1}, new double[] {1 + 1e-12, 1}, LUCK);
        assertThat(small.difference()).isPositive();
        Difference large = Difference.ofMeans(new double[] {1e9, 2e8, 3e8}, new double[] {3e8, 2e8, 1e9 + 1e-6}, LUCK);
        assertThat(large.difference()).isZero();
    }

    @Test
    void aRateOverOneIsAMean() {
        double[] ones = new double[X.length];
        Arrays.fill(ones, 1);
        Difference rate = Difference.of(new Twins(X, ones, Y, ones), LUCK);
        Difference mean = Difference.ofMeans(X, Y, LUCK);
        assertThat(rate.interval().low()).isCloseTo(mean.interval().low(), within(1e-12));
        assertThat(rate.interval().high()).isCloseTo(mean.interval().high(), within(1e-12));
        assertThat(rate.p()).isCloseTo(mean.p(), within(1e-12));
    }

    @Test
    void identicalArmsNeverHaveAPValue() {
        for (int n : new int[] {1, 5, 100}) {
            double[] values = Arrays.copyOf(X, n);
            Difference d = Difference.ofMeans(values, values.clone(), LUCK);
            assertThat(d.isIdentical()).isTrue();
            assertThat(d.p()).isNaN();
            assertThat(d.difference()).isZero();
            assertThat(d.interval()).isEqualTo(new Interval(0, 0));
        }
    }

    @Test
    void aReplicateThatOneArmLacksIsNoPair() {
        double[] arm = Y.clone();
        arm[3] = Double.NaN;
        Difference d = Difference.ofMeans(X, arm, LUCK);
        assertThat(d.n()).isEqualTo(10);
        assertThat(d.isIdentical()).isFalse();
    }

    @Test
    void whatNoReplicateHasIsNotCompared() {
        Difference d = Difference.ofMeans(new double[] {Double.NaN}, new double[] {1}, LUCK);
        assertThat(d.n()).isZero();
        assertThat(d.p()).isNaN();
    }

    @Test
    void armsOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> Difference.ofMeans(X, new double[3], LUCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no pairs");
    }

    @Test
    void mostPairsAlikeIsNoProblem() {
        double[] base = new double[40];
        double[] arm = new double[40];
        arm[7] = 1;
        Difference d = Difference.ofMeans(base, arm, LUCK);
        assertThat(d.p()).isBetween(0.05, 1.0);
        assertThat(d.interval().low()).isLessThanOrEqualTo(0);
    }

    @Test
    void pairingResolvesWhatSeparateLuckCannot() {
        SplittableRandom random = new SplittableRandom(7);
        int n = 40;
        double[] base = random.doubles(n, 0, 100).toArray();
        double[] arm = Arrays.stream(base).map(v -> v + random.nextDouble(0, 2)).toArray();
        Difference paired = Difference.ofMeans(base, arm, LUCK);
        assertThat(Verdict.of(paired, 0.1)).isEqualTo(Verdict.HIGHER);
        assertThat(paired.varianceReduction()).isGreaterThan(1000);

        List<Double> shuffled = new ArrayList<>(Arrays.stream(arm).boxed().toList());
        Collections.rotate(shuffled, 17);
        double[] separate = shuffled.stream().mapToDouble(v -> v).toArray();
        assertThat(Verdict.of(Difference.ofMeans(base, separate, LUCK), 0.1)).isEqualTo(Verdict.NOT_RESOLVED);
    }
}
