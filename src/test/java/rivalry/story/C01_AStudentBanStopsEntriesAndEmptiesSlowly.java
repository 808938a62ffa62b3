package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.History;

@DisplayName("C01 a ban on students stops entries with the next intake; those already there leave only over the years")
class C01_AStudentBanStopsEntriesAndEmptiesSlowly {
    private static final String BAN =
            "policies: {ban: {actor: US, target: CN, from: 2026-01, visa_restriction: {student: 1}}}";
    /** Large enough that somebody begins in every year. */
    private static final String WORLD = "run: {scale: 100}";

    private static final History BASE = Plays.play(WORLD);
    private static final History BANNED = Plays.play(WORLD, BAN);

    @Test
    void nothingDiffersBefore() {
        Bits.sameBefore(YearMonth.of(2026, 1), BASE, BANNED);
    }

    /** Whoever was admitted before the ban still arrives in its first year. */
    @Test
    void nobodyFromThereBeginsADoctorateAnyMore() {
        assertThat(entries(BASE, 2027, 2035)).isPositive();
        assertThat(entries(BANNED, 2027, 2035)).isZero();
        assertThat(entries(BANNED, 2026, 2026)).isLessThanOrEqualTo(entries(BASE, 2026, 2026));
    }

    @Test
    void thoseTurnedAwayBeginElsewhere() {
        double base = all(BASE, "origin=CN") - entries(BASE, 2026, 2035);
        double banned = all(BANNED, "origin=CN");
        assertThat(banned).isGreaterThan(base);
    }

    @Test
    void theirNumberFallsYearByYear() {
        double before = 1;
        for (int year = 2027; year <= 2035; year += 4) {
            double left = people(BANNED, year) / people(BASE, year);
            assertThat(left).as("%d", year).isLessThan(before).isPositive();
            before = left;
        }
        assertThat(people(BANNED, 2026) / people(BASE, 2026)).isGreaterThan(0.9);
        assertThat(people(BANNED, 2035) / people(BASE, 2035)).isLessThan(0.75);
    }

    private static double entries(History run, int from, int to) {
        return Look.years(run, "phd_entries", "US", "origin=CN", from, to);
    }

    private static double all(History run, String origin) {
        return Plays.prior(WORLD).centre().countries().keySet().stream()
                .mapToDouble(country -> Look.years(run, "phd_entries", country, origin, 2026, 2035))
                .sum();
    }

    private static double people(History run, int year) {
        return Look.years(run, "researchers", "US", "origin=CN", year, year);
    }
}
