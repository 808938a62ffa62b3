package rivalry.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.scenario.Country;
import rivalry.scenario.Event;
import rivalry.scenario.Lab;
import rivalry.scenario.Scenario;
import rivalry.scenario.Table;

/** A world of two countries, X and Y, each with the endowments of a country of another scenario, and no policies. */
final class TwoCountries {
    static final String X = "X";
    static final String Y = "Y";

    private final Scenario scenario;
    private final Map<String, String> like = new LinkedHashMap<>();

    private TwoCountries(Scenario scenario, String likeX, String likeY) {
        this.scenario = scenario;
        like.put(X, likeX);
        like.put(Y, likeY);
    }

    static Scenario of(Scenario scenario, String likeX, String likeY) {
        return new TwoCountries(scenario, likeX, likeY).build();
    }

    private Scenario build() {
        Scenario two = Rebuilt.with(scenario, "countries", countries());
        two = Rebuilt.with(two, "labs", labs());
        two = Rebuilt.with(two, "policies", Map.of());
        two = Rebuilt.with(two, "events", events());
        return Rebuilt.everywhere(
                two, (value, about) -> value instanceof Table table ? new Table(table.file(), rows(table)) : value);
    }

    private Map<String, Country> countries() {
        Map<String, Country> countries = new LinkedHashMap<>();
        like.forEach((id, model) -> {
            Country country = Rebuilt.with(scenario.countries().get(model), "luck", Optional.empty());
            countries.put(
                    id,
                    Rebuilt.everywhere(
                            country,
                            (value, about) ->
                                    value instanceof Map<?, ?> map && isByCountry(map) ? seenFrom(id, map) : value));
        });
        return countries;
    }

    private boolean isByCountry(Map<?, ?> map) {
        return !map.isEmpty() && scenario.countries().keySet().containsAll(map.keySet());
    }

    /** What a country says of itself stays with it; what it says of its rival it says of the other of the two. */
    private Map<String, Object> seenFrom(String id, Map<?, ?> map) {
        String other = id.equals(X) ? Y : X;
        String own = like.get(id);
        String rival = own.equals("US") ? "CN" : "US";
        Map<String, Object> seen = new LinkedHashMap<>();
        for (String each : like.keySet()) {
            Object value = map.get(each.equals(other) ? rival : own);
            if (value != null) {
                seen.put(each, value);
            }
        }
        return seen;
    }

    private Map<String, Lab> labs() {
        Map<String, Lab> labs = new LinkedHashMap<>();
        like.forEach((id, model) -> scenario.labs().forEach((name, lab) -> {
            if (lab.country().equals(model)) {
                Lab copy = Rebuilt.with(Rebuilt.with(lab, "country", id), "luck", Optional.empty());
                labs.put(id + "-" + name, Rebuilt.with(copy, "donors", donors(id, model, lab)));
            }
        }));
        return labs;
    }

    /** Donors at home; founders from abroad have no place in a world of two. */
    private Map<String, Double> donors(String id, String model, Lab lab) {
        Map<String, Double> donors = new LinkedHashMap<>();
        lab.donors().forEach((name, share) -> {
            if (scenario.labs().get(name).country().equals(model)) {
                donors.put(id + "-" + name, share);
            }
        });
        return donors;
    }

    private Map<String, Event> events() {
        Map<String, Event> events = new LinkedHashMap<>(scenario.events());
        events.values()
                .removeIf(event -> event.lab().isPresent() || event.country().isPresent());
        return events;
    }

    private List<Table.Row> rows(Table table) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (!scenario.countries().containsKey(row.country())) {
                rows.add(row);
            }
            like.forEach((id, model) -> {
                if (row.country().equals(model)) {
                    rows.add(Rebuilt.with(row, "country", id));
                }
            });
        }
        return rows;
    }
}
