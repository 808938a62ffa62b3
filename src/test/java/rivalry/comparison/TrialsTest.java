package rivalry.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.Claim;
import rivalry.scenario.Quantity;
import rivalry.scenario.Target;

@DisplayName("Trials read worlds replicate by replicate and compare them on the same luck")
class TrialsTest {
    private static final int N = 40;
    private static final Resampling LUCK = new Resampling(7);

    /** Replicate i says 100 + i in the baseline, a tenth more in world "more", and a rate of i/100 of 10. */
    private static List<Sample> runs(String world, Reading reading) {
        double factor = world.equals("more") ? 1.1 : 1;
        boolean rate = reading.quantity().measure().equals("rate");
        return IntStream.range(0, N)
                .mapToObj(i -> i == 3 && world.equals("more")
                        ? Sample.NONE
                        : rate ? new Sample(i * factor, 100 + 10 * i) : new Sample((100 + i) * factor, 1))
                .toList();
    }

    private static Claim.Term term(String measure, String world, String against) {
        return new Claim.Term(
                measure,
                "US",
                Optional.empty(),
                "2030",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(world),
                Optional.ofNullable(against));
    }

    private static TermEstimates.Counted estimate(Claim.Term term, boolean logarithmic) {
        return new TermEstimates(TrialsTest::runs, LUCK).of(term, Optional.empty(), logarithmic);
    }

    @Test
    void aLevelIsARatioOfSums() {
        double over = IntStream.range(0, N).sum();
        double under = IntStream.range(0, N).map(i -> 100 + 10 * i).sum();
        assertThat(estimate(term("rate", null, null), false).estimate().value()).isEqualTo(over / under);
    }

    @Test
    void aComparisonTakesTheReplicatesThatBothWorldsHave() {
        TermEstimates.Counted ten = estimate(term("level", "more", "baseline"), true);
        assertThat(ten.n()).isEqualTo(N - 1);
        assertThat(ten.estimate().value()).isCloseTo(Math.log(1.1), within(1e-12));
        assertThat(ten.estimate().interval().high() - ten.estimate().interval().low())
                .as("a tenth more in every replicate leaves no doubt")
                .isLessThan(1e-9);
        double mean = IntStream.range(0, N).filter(i -> i != 3).average().orElseThrow();
        assertThat(estimate(term("level", "more", "baseline"), false).estimate().value())
                .isCloseTo(0.1 * (100 + mean), within(1e-9));
    }

    @Test
    void whatIsNothingHasNoLogarithm() { // replicate 0 has a rate of 0
        assertThat(estimate(term("rate", "more", "baseline"), true).n()).isEqualTo(N - 2);
        assertThat(estimate(term("rate", "more", "baseline"), false).n()).isEqualTo(N - 1);
    }

    @Test
    void whatIsTakenOffIsTakenOff() {
        TermEstimates.Counted nothing = new TermEstimates(TrialsTest::runs, LUCK)
                .of(term("level", "more", "baseline"), Optional.of(term("level", "more", "baseline")), false);
        assertThat(nothing.estimate().value()).isZero();
    }

    @Test
    void aTargetIsMetByTheMedianThatTheScorecardSpeaksOf() {
        ClaimAnswer answer = answer(target("level", Optional.empty(), 110, 130));
        assertThat(answer.deciding().orElseThrow().estimate().value()).isEqualTo(119.5);
        assertThat(answer.verdict()).isEqualTo(ClaimVerdict.SUPPORTED);
    }

    @Test
    void aTargetThatIsAShareOfCountsIsMetByTheRatioOfSums() {
        ClaimAnswer answer = answer(target("rate", Optional.of(100.0), 0, 1));
        assertThat(answer.deciding().orElseThrow().estimate().value()).isEqualTo(780 / (4000 + 7800.0));
    }

    private static Target target(String measure, Optional<Double> cases, double low, double high) {
        Quantity quantity = new Quantity(measure, "US", Optional.empty(), "2020", Optional.empty());
        return new Target("", quantity, Optional.empty(), (low + high) / 2, low, high, cases, 1, "", "A");
    }

    private static ClaimAnswer answer(Target target) {
        Claim.Trial trial = new Claim.Trial(
                Optional.of("t"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Claim claim = new Claim("", "", Claim.Nature.NUMBER, "", "", "", Map.of("band", trial), Optional.empty());
        return new Trials(TrialsTest::runs, Map.of("t", target), List.of(), "", LUCK).answer("s0", claim);
    }

    @Test
    void twoCountsOfThreePercentOfFiveThousandPapersDifferByLuckAlone() {
        double before = 134.0 / 4497;
        double after = 141.0 / 5290;
        double pooled = (134.0 + 141) / (4497 + 5290);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / 4497 + 1.0 / 5290));
        assertThat((after - before) / error).isCloseTo(-0.93, within(0.02));
        assertThat(1.96 * error).as("the edge that the register states").isCloseTo(0.0066, within(0.00005));
    }
}
