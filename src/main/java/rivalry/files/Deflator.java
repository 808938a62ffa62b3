package rivalry.files;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import rivalry.scenario.Parameter;
import rivalry.scenario.Scenario;
import rivalry.scenario.Shape;
import rivalry.scenario.Table;

/** What a US$ of a year is worth in US$ of 2025. */
final class Deflator {
    /** What the scenario says of its table. */
    static final Optional<Parameter> ABOUT =
            Shape.of(Scenario.Tables.class).field("deflator").flatMap(Shape.Field::about);

    private final Map<Integer, Double> years = new TreeMap<>();

    Deflator(Optional<Table> table) {
        table.ifPresent(read -> read.rows().forEach(row -> years.put(row.year(), row.value())));
    }

    OptionalDouble at(int year) {
        return years.containsKey(year) ? OptionalDouble.of(years.get(year)) : OptionalDouble.empty();
    }
}
