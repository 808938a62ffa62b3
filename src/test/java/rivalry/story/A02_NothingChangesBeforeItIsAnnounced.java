package rivalry.story;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A02 nothing changes before the month in which the rules known to all differ")
class A02_NothingChangesBeforeItIsAnnounced {
    private static final String FULL = "export_controls: {chips: 1, enforcement: 1}, research_security: 1";

    @ParameterizedTest
    @MethodSource("rivalry.story.Plays#cases")
    void aRuleOfWhichNobodyHeardBefore(Plays.Case each) {
        String rule = "policies: {wall: {actor: US, target: CN, from: 2026-05, " + FULL + "}}";
        Bits.sameBefore(YearMonth.of(2026, 5), each.play(), each.play(rule));
    }

    @ParameterizedTest
    @MethodSource("rivalry.story.Plays#cases")
    void aRuleAnnouncedAhead(Plays.Case each) {
        String rule = "policies: {wall: {actor: US, target: CN, announced: 2025-09, from: 2026-05, " + FULL + "}}";
        Bits.sameBefore(YearMonth.of(2025, 9), each.play(), each.play(rule));
    }

    @ParameterizedTest
    @MethodSource("rivalry.story.Plays#cases")
    void theEndOfARuleIsSeenOnlyWhenItHasPassed(Plays.Case each) {
        String rule = "policies: {wall: {actor: US, target: CN, from: 2026-05, until: %s, " + FULL + "}}";
        Bits.sameBefore(
                YearMonth.of(2028, 4), each.play(rule.formatted("2028-03")), each.play(rule.formatted("2031-08")));
    }
}
