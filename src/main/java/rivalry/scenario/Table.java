package rivalry.scenario;

import java.util.List;

/** A yearly table of the scenario, as read from its CSV file. */
public record Table(String file, List<Row> rows) {
    /** One datum; {@code country} is a country's id, or {@code world}. */
    public record Row(
            int line, int year, String country, double value, String unit, String source, String confidence) {}
}
