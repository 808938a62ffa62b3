package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rivalry.observation.History;
import rivalry.observation.Series;

@DisplayName("A06 with every door shut and no return nobody crosses a border")
class A06_ClosedBordersStopEveryMove {
    private static final String NO_RETURN = "moves: {returning: 0}";

    @ParameterizedTest
    @MethodSource("rivalry.story.Plays#cases")
    void nobodyCrossesABorder(Plays.Case each) {
        Set<String> countries = each.prior().centre().countries().keySet();
        History shut = each.play(NO_RETURN, everyDoorShut(countries));
        History open = each.play();
        assertThat(total(open)).isPositive();
        for (int i = 0; i < shut.series().size(); i++) {
            if (crossesABorder(shut.series().get(i))) {
                assertThat(shut.years(i, 2016, 2035))
                        .as("%s", shut.series().get(i))
                        .isZero();
            }
        }
    }

    private static double total(History run) {
        double sum = 0;
        for (int i = 0; i < run.series().size(); i++) {
            sum += crossesABorder(run.series().get(i)) ? run.years(i, 2016, 2035) : 0;
        }
        return sum;
    }

    private static boolean crossesABorder(Series series) {
        return switch (series.measure().key()) {
            case "moves", "moves_home", "moves_postdoc", "moves_worker", "departures" -> true;
            case "phd_entries" -> !series.by().isEmpty() && !series.by().equals("origin=" + series.entity());
            default -> false;
        };
    }

    private static String everyDoorShut(Set<String> countries) {
        return countries.stream()
                .flatMap(host -> countries.stream()
                        .filter(guest -> !guest.equals(host))
                        .map(guest ->
                                "shut-%s-%s: {actor: %s, target: %s, from: 2016-01, visa_restriction: {student: 1, postdoc: 1, worker: 1}}"
                                        .formatted(host, guest, host, guest)))
                .collect(Collectors.joining(", ", "policies: {", "}"));
    }
}
