package rivalry.scenario;

import java.util.Locale;

/** An event happens to somebody: each kind says to whom, and how strong it may be; what it has no use for stays out. */
final class EventRules implements Rule {
    @Override
    public void check(Scenario scenario, Report report) {
        scenario.events().forEach((id, event) -> {
            check("events." + id, event, report);
            if (event.kind() == Event.Kind.BREAKTHROUGH) {
                finderIsThere("events." + id, event, scenario, report);
            }
        });
    }

    private static void finderIsThere(String path, Event event, Scenario scenario, Report report) {
        event.lab().filter(scenario.labs()::containsKey).ifPresent(lab -> {
            int month = scenario.horizon().index(event.from());
            if (!Lifetime.of(scenario, lab).holds(month)) {
                String message = "there is no '" + lab + "' in " + event.from() + ": a breakthrough needs who finds it";
                report.broken(path + ".from", "event_needs", message);
            }
        });
    }

    private static void check(String path, Event event, Report report) {
        switch (event.kind()) {
            case SUPPLY_SHOCK -> {
                needs(event.country().isPresent(), path, "a supply_shock needs a 'country': the seller", report);
                share(path, event, report);
            }
            case TRAVEL_SHOCK -> share(path, event, report);
            case LAB_FOUNDED, LAB_CLOSED ->
                needs(event.lab().isPresent(), path, "a " + word(event) + " needs a 'lab'", report);
            case LAB_OPENNESS -> {
                needs(event.lab().isPresent(), path, "a lab_openness needs a 'lab'", report);
                boolean sets = event.papers().isPresent() || event.weights().isPresent();
                needs(sets, path, "a lab_openness needs 'papers' or 'weights', or both", report);
            }
            case BREAKTHROUGH -> {
                needs(event.lab().isPresent(), path, "a breakthrough needs a 'lab'", report);
                if (event.size() < 1) {
                    report.broken(path + ".size", "event_size", "the size of a breakthrough is a factor, 1 or more");
                }
            }
        }
        unused(path, event, report);
    }

    private static void needs(boolean has, String path, String message, Report report) {
        if (!has) {
            report.broken(path, "event_needs", message);
        }
    }

    private static void share(String path, Event event, Report report) {
        if (event.size() > 1) {
            report.broken(path + ".size", "event_size", "the size of a " + word(event) + " is a share, 0..1");
        }
    }

    private static void unused(String path, Event event, Report report) {
        boolean ofLab = event.kind().name().startsWith("LAB_") || event.kind() == Event.Kind.BREAKTHROUGH;
        refuse(event.lab().isPresent() && !ofLab, path + ".lab", event, report);
        refuse(
                event.country().isPresent() && event.kind() != Event.Kind.SUPPLY_SHOCK,
                path + ".country",
                event,
                report);
        boolean setsOpenness = event.kind() == Event.Kind.LAB_OPENNESS;
        boolean lasts = setsOpenness || event.kind().name().endsWith("_SHOCK");
        refuse(event.until().isPresent() && !lasts, path + ".until", event, report);
        refuse(event.size() != 0 && event.kind().name().startsWith("LAB_"), path + ".size", event, report);
        refuse(event.papers().isPresent() && !setsOpenness, path + ".papers", event, report);
        refuse(event.weights().isPresent() && !setsOpenness, path + ".weights", event, report);
    }

    private static void refuse(boolean stated, String path, Event event, Report report) {
        if (stated) {
            String key = path.substring(path.lastIndexOf('.') + 1);
            report.broken(path, "event_needs", "a " + word(event) + " has no use for '" + key + "': leave it out");
        }
    }

    private static String word(Event event) {
        return event.kind().name().toLowerCase(Locale.ROOT);
    }
}
