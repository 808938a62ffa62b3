package rivalry.world;

import java.time.YearMonth;
import rivalry.scenario.Event;

/** RELEASE: dated events set what a lab shares while they last. */
final class LabEvents {
    private LabEvents() {}

    static void happen(World world) {
        YearMonth now = world.scenario().horizon().month(world.month());
        for (Event event : world.scenario().events().values()) {
            boolean on = !now.isBefore(event.from())
                    && event.until().map(until -> !now.isAfter(until)).orElse(true);
            if (on && event.kind() == Event.Kind.LAB_OPENNESS) {
                pin(world, world.lab(event.lab().orElseThrow()), event);
            }
        }
    }

    private static void pin(World world, Lab lab, Event event) {
        event.papers().ifPresent(papers -> lab.openness = papers);
        double secondBest = world.scenario().openness().second_best();
        event.weights().ifPresent(weights -> lab.conduct.pinWeights(weights, secondBest));
    }
}
