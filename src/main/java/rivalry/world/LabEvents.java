package rivalry.world;

import java.util.List;
import rivalry.scenario.Event;

/**
 * POLICY and RELEASE: dated events set what a lab shares while they last, before the month's work and after its own
 * choice; afterwards it is the habit from which the lab moves on.
 */
final class LabEvents {
    private final List<Dated> events;

    LabEvents(World world) {
        events = Dated.of(world.scenario(), Event.Kind.LAB_OPENNESS);
    }

    void happen(World world) {
        for (Dated dated : events) {
            if (dated.isOn(world.month())) {
                pin(world.lab(dated.event().lab().orElseThrow()), dated.event());
            }
        }
    }

    private static void pin(Lab lab, Event event) {
        event.papers().ifPresent(papers -> {
            lab.openness = papers;
            lab.conduct.pinPapers(papers);
        });
        event.weights().ifPresent(lab.conduct::pinWeights);
    }
}
