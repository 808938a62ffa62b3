package rivalry.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import rivalry.scenario.Horizon;
import rivalry.scenario.Scenario;

/**
 * What the figures of a run are drawn from: every series of an ensemble as a {@link Fan}, and what captions say of it.
 *
 * @param scenario its name as printed
 * @param replicates how many replicates the quantiles are taken over
 * @param countries printed names of the countries by id, in the order of the scenario
 * @param families printed names of the families of models by entity, such as {@code lab:alibaba}
 */
public record Fans(
        String scenario,
        int replicates,
        Horizon horizon,
        Map<String, String> countries,
        Map<String, String> families,
        List<Fan> fans) {

    /** The share of replicates that lies inside the bands. */
    public static final double COVERAGE = 0.9;

    public Fans {
        countries = new LinkedHashMap<>(countries);
        families = new LinkedHashMap<>(families);
        fans = List.copyOf(fans);
    }

    /** The fans of a scenario, with the names that it states. */
    public static Fans of(Scenario scenario, int replicates, List<Fan> fans) {
        Map<String, String> countries = new LinkedHashMap<>();
        scenario.countries().forEach((id, country) -> countries.put(id, country.name()));
        Map<String, String> families = new LinkedHashMap<>();
        scenario.labs().forEach((id, lab) -> families.put("lab:" + id, lab.name()));
        scenario.architectures().forEach((id, architecture) -> families.put("architecture:" + id, architecture.name()));
        return new Fans(scenario.name(), replicates, scenario.horizon(), countries, families, fans);
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

    /** The printed name of a country or a family of models; any other entity keeps its own. */
    public String nameOf(String entity) {
        return countries.getOrDefault(entity, families.getOrDefault(entity, entity));
    }

    /** The last calendar year of recorded history; where the fans begin after it or end before it, their last year. */
    public int lastYearOfHistory() {
        int year = horizon.history_until().getYear();
        return year >= years().min().orElse(year) ? Math.min(year, lastYear()) : lastYear();
    }

    /** The last calendar year of the run that the fans reach. */
    public int lastYear() {
        int year = horizon.end().getYear();
        return Math.min(year, (int) years().max().orElse(year));
    }

    private DoubleStream years() {
        return fans.stream().flatMapToDouble(fan -> DoubleStream.of(fan.years()));
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
