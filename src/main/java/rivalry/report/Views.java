package rivalry.report;

import java.util.LinkedHashMap;
import java.util.Map;
import rivalry.chart.Change;
import rivalry.chart.Fans;
import rivalry.chart.Versus;
import rivalry.comparison.Finding;
import rivalry.files.ComparedArm;
import rivalry.files.Comparison;
import rivalry.files.FanReader;
import rivalry.observation.Series;
import rivalry.scenario.Scenario;

/** A played comparison as figures see it. */
final class Views {
    private Views() {}

    static Versus of(Comparison comparison) {
        return new Versus(
                fans(comparison, comparison.baseline()),
                comparison.others().stream().map(arm -> arm(comparison, arm)).toList());
    }

    private static Versus.Arm arm(Comparison comparison, ComparedArm arm) {
        return new Versus.Arm(
                arm.name(),
                fans(comparison, arm),
                arm.findings().stream().map(Views::change).toList(),
                new double[0],
                new double[0],
                "");
    }

    static Change change(Finding finding) {
        Series series = finding.question().series();
        return new Change(
                series.measure().key(),
                series.entity(),
                series.by(),
                finding.question().period(),
                finding.difference().baseline(),
                finding.difference().difference(),
                finding.difference().interval(),
                finding.smallest(),
                finding.question().isHeadline(),
                finding.verdict());
    }

    private static Fans fans(Comparison comparison, ComparedArm arm) {
        Scenario scenario = arm.scenario();
        FanReader reader = new FanReader(arm.name(), comparison.inputs().span());
        arm.summary().forEach(reader);
        Map<String, String> countries = new LinkedHashMap<>();
        scenario.countries().forEach((id, country) -> countries.put(id, country.name()));
        return reader.fans(scenario.name(), comparison.inputs().replicates(), scenario.horizon(), countries);
    }
}
