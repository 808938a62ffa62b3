package rivalry.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import rivalry.comparison.Estimate;

/** An estimate as documents write it: value, low, high. */
final class EstimateEntry {
    private EstimateEntry() {}

    static Map<String, Object> of(Estimate estimate) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("value", estimate.value());
        entry.put("low", estimate.interval().low());
        entry.put("high", estimate.interval().high());
        return entry;
    }
}
