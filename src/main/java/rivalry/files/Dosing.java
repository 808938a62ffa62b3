package rivalry.files;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One value of a scenario in many strengths, or one month in many years: an arm a dose.
 *
 * @param path where the value stands in the scenario
 * @param doses by arm, as they are written there, ascending
 */
public record Dosing(String path, Map<String, String> doses) {
    public Dosing {
        doses = new LinkedHashMap<>(doses);
    }

    /** Whether doses are months in which something starts. */
    public boolean isTime() {
        return doses.values().stream().allMatch(dose -> dose.matches("\\d{4}-\\d{2}"));
    }

    /** The doses as numbers; months in decimal years. */
    public double[] numbers() {
        return doses.values().stream()
                .mapToDouble(dose -> isTime() ? years(dose) : Double.parseDouble(dose))
                .toArray();
    }

    private static double years(String month) {
        return Integer.parseInt(month.substring(0, 4)) + (Integer.parseInt(month.substring(5)) - 1) / 12.0;
    }
}
