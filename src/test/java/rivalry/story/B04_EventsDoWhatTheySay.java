package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rivalry.experiment.Run;
import rivalry.observation.History;

@DisplayName("B04 events, power caps and reactive governments do what they say, and nothing before")
class B04_EventsDoWhatTheySay {
    private static final History BASE = Plays.play(Plays.SMALL);

    @Test
    void aSellersShockCutsItsDeliveriesByItsSize() {
        History shock = Plays.play(
                Plays.SMALL,
                "events: {e: {kind: supply_shock, country: US, from: 2027-01, until: 2027-12, size: 0.25}}");
        Bits.sameBefore(YearMonth.of(2027, 1), BASE, shock);
        double part = Look.month(shock, "chips_legal", "US>KR", month(shock, 2027, 1))
                / Look.month(BASE, "chips_legal", "US>KR", month(BASE, 2027, 1));
        assertThat(part).isBetween(0.74, 0.76);
        assertThat(Look.years(shock, "compute_stock", "KR", "", 2027, 2027))
                .isLessThan(Look.years(BASE, "compute_stock", "KR", "", 2027, 2027));
    }

    /** Told of eight runs together: in one, luck moves joint papers nearly as much as the shock does. */
    @Test
    void aTravelShockKeepsStudentsHomeAndTeamsApart() {
        List<History> still = play2019("name: as it is");
        List<History> shock = play2019("events: {e: {kind: travel_shock, from: 2017-01, until: 2019-12, size: 1}}");
        assertThat(sum(shock, "phd_entries", "US", "origin=CN"))
                .isLessThan(0.8 * sum(still, "phd_entries", "US", "origin=CN"));
        assertThat(sum(shock, "joint_papers", "US+CN", "")).isLessThan(sum(still, "joint_papers", "US+CN", ""));
    }

    @Test
    void aLabIsFoundedWhenTheEventSaysNotBefore() {
        History early = Plays.play(Plays.SMALL, "events: {e: {kind: lab_founded, lab: deepseek, from: 2018-01}}");
        assertThat(Look.years(BASE, "family_use", "lab:deepseek", "country=CN", 2018, 2022))
                .isZero();
        assertThat(Look.years(early, "family_use", "lab:deepseek", "country=CN", 2018, 2022))
                .isPositive();
        Bits.sameBefore(YearMonth.of(2018, 1), BASE, early);
    }

    @Test
    void aBreakthroughComesWhenTheEventSays() {
        History lucky =
                Plays.play(Plays.SMALL, "events: {e: {kind: breakthrough, lab: openai, from: 2027-01, size: 7}}");
        Bits.sameBefore(YearMonth.of(2027, 1), BASE, lucky);
        assertThat(Look.years(lucky, "breakthroughs", "US", "", 2027, 2027))
                .isGreaterThanOrEqualTo(1 + Look.years(BASE, "breakthroughs", "US", "", 2027, 2027));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1"})
    void pinnedOpennessDecidesWhatIsReleased(double weights, double share) {
        StringBuilder events = new StringBuilder("events: {");
        Plays.prior().centre().labs().forEach((id, lab) -> {
            if (lab.country().equals("CN")) {
                events.append("pin-" + id + ": {kind: lab_openness, lab: " + id + ", from: 2026-01, weights: " + weights
                        + "}, ");
            }
        });
        History pinned = Plays.play(Plays.SMALL, "openness: {second_best: 0}", events + "}");
        assertThat(Look.years(pinned, "open_release_share", "CN", "", 2027, 2030))
                .isEqualTo(share);
    }

    @Test
    void aPowerCapHoldsTheStockAndNoMoreThanThat() {
        double free = Look.years(BASE, "compute_stock", "EU", "", 2030, 2030);
        History capped = Plays.play(Plays.SMALL, "countries: {EU: {power_cap: 500}}");
        assertThat(Look.years(capped, "compute_stock", "EU", "", 2030, 2030)).isLessThan(0.7 * free);
        History ample = Plays.play(Plays.SMALL, "countries: {EU: {power_cap: 1.0e+9}}");
        Bits.same(BASE, ample);
    }

    @Test
    void aReactiveGovernmentTurnsLeversThatAScheduledOneLeaves() {
        String threatened = "reaction: {threshold: -40, probability: 0.5, lag: 0}";
        History calm = Plays.play(Plays.SMALL, threatened);
        History reactive = Plays.play(Plays.SMALL, threatened, "countries: {US: {stance: reactive}}");
        assertThat(reactive.happenings())
                .anyMatch(
                        each -> each.kind().equals("reaction") && each.entity().equals("US"));
        assertThat(calm.happenings()).noneMatch(each -> each.kind().equals("reaction"));
        assertThat(Look.years(reactive, "tension", "US>CN", "", 2030, 2030))
                .isGreaterThan(Look.years(calm, "tension", "US>CN", "", 2030, 2030));
    }

    private static List<History> play2019(String overlay) {
        return IntStream.range(0, 8)
                .mapToObj(k -> Run.play(Plays.prior("run: {scale: 100}", overlay), 1, k, YearMonth.of(2019, 12)))
                .toList();
    }

    private static double sum(List<History> runs, String measure, String entity, String by) {
        return runs.stream()
                .mapToDouble(run -> Look.years(run, measure, entity, by, 2017, 2019))
                .sum();
    }

    private static int month(History run, int year, int month) {
        return run.horizon().index(YearMonth.of(year, month));
    }
}
