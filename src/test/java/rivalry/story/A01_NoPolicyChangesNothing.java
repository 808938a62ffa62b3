package rivalry.story;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A01 a policy that turns no lever changes nothing, bit for bit")
class A01_NoPolicyChangesNothing {
    @ParameterizedTest
    @MethodSource("rivalry.story.Plays#cases")
    void aPolicyThatTurnsNoLever(Plays.Case each) {
        Bits.same(
                each.play(),
                each.play("policies: {nothing: {actor: US, target: CN, announced: 2025-06, from: 2026-01, "
                        + "export_controls: {chips: 0, enforcement: 0}, research_security: 0}}"));
    }
}
