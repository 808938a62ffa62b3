package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.CareerParams;

@DisplayName("Those there in the first month leave at the hazard of their seniority, not of beginners (E24)")
class FoundersCareersTest {
    private static final int MONTHS = 60;

    @Test
    void fewLeaveInTheFirstYears() {
        World world = Watched.world("run: {scale: 100}");
        CareerParams params = world.scenario().careers();
        Population people = world.people().population();
        int settled = 0;
        int leaving = 0;
        for (int person = 0; person < people.slots(); person++) {
            int seniority = -people.graduation(person);
            if (seniority > 0) {
                assertThat(people.end(person)).isNotNegative();
            }
            if (seniority > params.early_months() && seniority + MONTHS < 0.75 * params.career_months()) {
                settled++;
                leaving += people.end(person) < MONTHS ? 1 : 0;
            }
        }
        double expected = 1 - StrictMath.exp(-params.exit_late() * MONTHS);
        double error = Math.sqrt(expected * (1 - expected) / settled);
        assertThat((double) leaving / settled).isCloseTo(expected, within(4 * error));
    }
}
