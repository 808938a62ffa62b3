package rivalry.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.scenario.Horizon;

/**
 * What the figures of a run are drawn from: every series of an ensemble as a {@link Fan}, and what captions say of it.
 *
 * @param scenario its name as printed
 * @param replicates how many replicates the quantiles are taken over
 * @param coverage the share of replicates that lies inside the bands, such as 0.9
 * @param countries printed names of the countries by id, in the order of the scenario
 */
public record Fans(
        String scenario,
        int replicates,
        double coverage,
        Horizon horizon,
        Map<String, String> countries,
        List<Fan> fans) {

    public Fans {
        countries = new LinkedHashMap<>(countries);
        fans = List.copyOf(fans);
    }

    /** The fan of a series, if the ensemble has it and any of its values exists. */
    public Optional<Fan> find(String measure, String entity, String by) {
        return of(measure).stream()
                .filter(fan -> fan.entity().equals(entity) && fan.by().equals(by))
                .findFirst();
    }

    /** Every fan of a measure that has a value, in the order of result files. */
    public List<Fan> of(String measure) {
        List<Fan> found = new ArrayList<>();
        for (Fan fan : fans) {
            if (fan.measure().equals(measure) && hasValue(fan)) {
                found.add(fan);
            }
        }
        return found;
    }

    /** The two countries whose rivalry is told: US and CN, or the first two of the scenario. */
    public List<String> rivals() {
        List<String> ids = List.copyOf(countries.keySet());
        return ids.contains("US") && ids.contains("CN") ? List.of("US", "CN") : ids.subList(0, Math.min(2, ids.size()));
    }

    /** The printed name of a country; any other entity keeps its own. */
    public String nameOf(String entity) {
        return countries.getOrDefault(entity, entity);
    }

    /** The last calendar year of recorded history. */
    public int lastYearOfHistory() {
        return horizon.history_until().getYear();
    }

    /** The last calendar year played. */
    public int lastYear() {
        return horizon.end().getYear();
    }

    private static boolean hasValue(Fan fan) {
        for (double value : fan.centre()) {
            if (!Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }
}
