package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.observation.History;

@DisplayName("C04 careers end: without new doctoral places the field dwindles")
class C04_CareersEnd {
    @Test
    void withoutStudentsResearchersDwindle() {
        History childless = Plays.play(Plays.SMALL, "phd: {slots: 0}");
        double before = Double.MAX_VALUE;
        for (int year = 2018; year <= 2035; year++) {
            double people = everyone(childless, year);
            assertThat(people).as("%d", year).isLessThan(before);
            before = people;
        }
        History base = Plays.play(Plays.SMALL);
        assertThat(everyone(childless, 2035)).isLessThan(0.3 * everyone(base, 2035));
    }

    @Test
    void shorterCareersLeaveFewerPeople() {
        History base = Plays.play(Plays.SMALL);
        History brief = Plays.play(Plays.SMALL, "careers: {exit_late: 0.006}");
        assertThat(everyone(brief, 2030)).isLessThan(0.98 * everyone(base, 2030));
    }

    private static double everyone(History run, int year) {
        return Plays.prior(Plays.SMALL).centre().countries().keySet().stream()
                .mapToDouble(country -> Look.years(run, "researchers", country, "", year, year))
                .sum();
    }
}
