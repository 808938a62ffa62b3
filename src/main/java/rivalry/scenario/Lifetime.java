package rivalry.scenario;

/** The months of the run in which a lab exists: from the first up to, not with, the last. */
public record Lifetime(int from, int until) {
    /** As the scenario states the lab, and as its events found and close it. */
    public static Lifetime of(Scenario scenario, String lab) {
        Horizon horizon = scenario.horizon();
        int from = scenario.labs().get(lab).founded().map(horizon::index).orElse(0);
        int until = Integer.MAX_VALUE;
        for (Event event : scenario.events().values()) {
            if (event.lab().filter(lab::equals).isPresent()) {
                int month = horizon.index(event.from());
                from = event.kind() == Event.Kind.LAB_FOUNDED ? month : from;
                until = event.kind() == Event.Kind.LAB_CLOSED ? month : until;
            }
        }
        return new Lifetime(from, until);
    }

    /** Whether the lab exists in a month of the run. */
    public boolean holds(int month) {
        return month >= from && month < until;
    }
}
