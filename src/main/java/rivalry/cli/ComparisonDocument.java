package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.comparison.Decomposition;
import rivalry.comparison.Difference;
import rivalry.comparison.Finding;
import rivalry.comparison.Innovation;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rivals;
import rivalry.files.ComparedArm;
import rivalry.files.Comparison;
import rivalry.files.Decomposed;
import rivalry.files.InputChange;
import rivalry.observation.Series;

/** A comparison as one JSON document: for each arm what differs in its inputs, then the headline findings. */
final class ComparisonDocument {
    private final Comparison comparison;
    private final Resampling luck;

    ComparisonDocument(Comparison comparison) {
        this.comparison = comparison;
        luck = new Resampling(comparison.inputs().seed());
    }

    List<Map<String, Object>> arms() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (ComparedArm arm : comparison.others()) {
            Map<String, Object> entry = arm(arm);
            comparison.dosing().ifPresent(dosing -> {
                entry.put("dosed", dosing.path());
                entry.put("dose", dosing.doses().get(arm.name()));
            });
            entries.add(entry);
        }
        return entries;
    }

    private Map<String, Object> arm(ComparedArm arm) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("arm", arm.name());
        entry.put("name", arm.scenario().name());
        entry.put("question", arm.scenario().question());
        entry.put(
                "inputs", arm.changes().stream().map(ComparisonDocument::change).toList());
        entry.put("findings", arm.headlines().map(ComparisonDocument::finding).toList());
        List<Map<String, Object>> innovation = new ArrayList<>();
        List<Map<String, Object>> zeroSum = new ArrayList<>();
        for (Rivals rivals : arm.differing().rivals()) {
            innovation.add(innovation("US", rivals.period(), rivals.first()));
            innovation.add(innovation("CN", rivals.period(), rivals.second()));
            zeroSum.add(zeroSum(rivals));
        }
        entry.put("innovation", innovation);
        entry.put("zero_sum", zeroSum);
        entry.put(
                "parts",
                arm.differing().parts().stream().map(ComparisonDocument::parts).toList());
        return entry;
    }

    /** Never without its parts. */
    private Map<String, Object> innovation(String country, String period, Innovation change) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("entity", country);
        entry.put("year", period);
        entry.putAll(EstimateEntry.of(change.index(luck)));
        entry.put("frontier", EstimateEntry.of(change.frontierPart(luck)));
        entry.put("papers", EstimateEntry.of(change.papersPart(luck)));
        entry.put("verdict", change.verdict(luck).words());
        return entry;
    }

    private static Map<String, Object> zeroSum(Rivals rivals) {
        boolean told = rivals.zeroSum().isResolved();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("entity", "US+CN");
        entry.put("year", rivals.period());
        entry.put("value", told ? rivals.zeroSum().index() : Double.NaN);
        entry.put("low", rivals.zeroSum().interval().low());
        entry.put("high", rivals.zeroSum().interval().high());
        entry.put("verdict", rivals.verdict().words());
        return entry;
    }

    private static Map<String, Object> parts(Decomposed each) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("measure", each.headline().measure());
        entry.put("entity", each.headline().entity());
        entry.put("by", each.headline().by());
        entry.put("year", each.period());
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Decomposition.Part part : each.decomposition().parts()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("part", part.name());
            one.put("alone", EstimateEntry.of(part.alone()));
            one.put("last", EstimateEntry.of(part.last()));
            one.put("shapley", EstimateEntry.of(part.share()));
            parts.add(one);
        }
        entry.put("parts", parts);
        entry.put("together", EstimateEntry.of(each.decomposition().together()));
        entry.put("synergy", EstimateEntry.of(each.decomposition().synergy()));
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
