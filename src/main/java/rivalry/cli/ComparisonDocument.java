package rivalry.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.comparison.Difference;
import rivalry.comparison.Finding;
import rivalry.files.ComparedArm;
import rivalry.files.Comparison;
import rivalry.files.InputChange;
import rivalry.observation.Series;

/** A comparison as one JSON document: for each arm what differs in its inputs, then the headline findings. */
final class ComparisonDocument {
    private ComparisonDocument() {}

    static List<Map<String, Object>> arms(Comparison comparison) {
        return comparison.others().stream().map(ComparisonDocument::arm).toList();
    }

    private static Map<String, Object> arm(ComparedArm arm) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("arm", arm.name());
        entry.put("name", arm.scenario().name());
        entry.put("question", arm.scenario().question());
        entry.put(
                "inputs", arm.changes().stream().map(ComparisonDocument::change).toList());
        entry.put("findings", arm.headlines().map(ComparisonDocument::finding).toList());
        return entry;
    }

    private static Map<String, Object> change(InputChange change) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", change.path());
        entry.put("baseline", change.before());
        entry.put("arm_value", change.after());
        entry.put("file", change.file());
        entry.put("line", change.line() == 0 ? null : change.line());
        entry.put("meaning", change.says());
        entry.put("unit", change.unit());
        return entry;
    }

    private static Map<String, Object> finding(Finding finding) {
        Series series = finding.question().series();
        Difference difference = finding.difference();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("measure", series.measure().key());
        entry.put("entity", series.entity());
        entry.put("by", series.by());
        entry.put("year", finding.question().period());
        entry.put("baseline", difference.baseline());
        entry.put("arm_value", difference.arm());
        entry.put("difference", difference.difference());
        entry.put("low", difference.interval().low());
        entry.put("high", difference.interval().high());
        entry.put("percent", difference.percent());
        entry.put("share_above", difference.shareAbove());
        entry.put("correlation", difference.correlation());
        entry.put("variance_reduction", difference.varianceReduction());
        entry.put("p_holm", finding.pHolm());
        entry.put("verdict", finding.verdict().words());
        return entry;
    }
}
