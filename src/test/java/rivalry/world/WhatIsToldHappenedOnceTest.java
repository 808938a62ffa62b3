package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "The chronicle tells of what happens in the first month once, though the world is set up under the same rules")
class WhatIsToldHappenedOnceTest {
    @Test
    void alsoInTheFirstMonth() {
        World world = Watched.world(
                "policies: {early: {actor: US, target: CN, from: 2016-01, research_security: 0.4}}",
                "events: {end: {kind: lab_closed, lab: meta, from: 2016-01}}");
        world.playMonth();
        assertThat(world.chronicle())
                .doesNotHaveDuplicates()
                .contains(new Entry(0, "policy", "US", "early in force"))
                .anyMatch(entry -> entry.kind().equals("closed"));
    }
}
