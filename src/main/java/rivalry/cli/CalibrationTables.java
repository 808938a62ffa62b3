package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.experiment.HistoryMatching.Judged;
import rivalry.experiment.HistoryMatching.Wave;
import rivalry.files.Checksum;
import rivalry.files.Json;
import rivalry.files.StudyFolder;
import rivalry.files.StudyFolder.Table;
import rivalry.scenario.Factor;
import rivalry.scenario.Target;

/** The data files of a calibration. */
record CalibrationTables(CalibrationResult result) {
    /** The sets that are kept, as {@code draws:} of a scenario reads them. */
    static final String PLAUSIBLE = "plausible.csv";

    /** A world that draws from them. */
    static final String OVERLAY = "plausible.yaml";

    /** What they are plausible for: fingerprints of scenario, targets and model. */
    static final String ORIGIN = "plausible.json";

    void write(StudyFolder folder) {
        folder.table("waves.csv", waves());
        folder.table("sets.csv", sets());
        folder.table("implausibility.csv", implausibility());
        if (result.plausible().isEmpty()) {
            return;
        }
        folder.table("targets.csv", targets());
        folder.table("parameters.csv", parameters());
        Table plausible = plausible();
        folder.table(PLAUSIBLE, plausible);
        folder.text(OVERLAY, overlay());
        folder.text(ORIGIN, Json.of(origin(folder, plausible)));
    }

    private Table waves() {
        Table table = new Table("wave", "played", "left_out", "kept", "share_of_space");
        for (Wave wave : result.matched().waves()) {
            table.row(wave.number(), wave.played(), wave.left(), wave.kept(), wave.share());
        }
        return table;
    }

    private Table sets() {
        List<Object> head = new ArrayList<>(List.of("set", "wave", "misfit", "deciding", "ruled_out"));
        result.factors().forEach(factor -> head.add(factor.path()));
        Table table = table(head);
        for (Judged set : result.matched().sets()) {
            List<Object> row = new ArrayList<>(
                    List.of(set.set().name(), set.set().wave(), set.misfit(), set.deciding(), set.ruledOut()));
            row.addAll(values(set));
            table.row(row.toArray());
        }
        return table;
    }

    private List<Object> values(Judged set) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < result.factors().size(); i++) {
            values.add(result.value(i, set.set().point()[i]));
        }
        return values;
    }

    private Table implausibility() {
        List<Object> head = new ArrayList<>(List.of("set", "wave"));
        result.judgedBy().forEach(entry -> head.add(entry.getKey()));
        Table table = table(head);
        for (Judged set : result.matched().sets()) {
            List<Object> row =
                    new ArrayList<>(List.of(set.set().name(), set.set().wave()));
            for (double each : set.signed()) {
                row.add(each);
            }
            table.row(row.toArray());
        }
        return table;
    }

    private Table targets() {
        Table table = new Table("target", "value", "low", "high", "implausibility", "sets_against");
        int place = 0;
        for (Map.Entry<String, Target> entry : result.judgedBy()) {
            Target target = entry.getValue();
            table.row(
                    entry.getKey(),
                    target.value(),
                    target.low(),
                    target.high(),
                    result.middle(place),
                    result.against(place));
            place++;
        }
        return table;
    }

    private Table parameters() {
        Table table = new Table(
                "parameter", "value", "before_p05", "before_p50", "before_p95", "p05", "p50", "p95", "width_kept");
        for (int i = 0; i < result.factors().size(); i++) {
            Factor factor = result.factors().get(i);
            table.row(
                    factor.path(),
                    factor.value(),
                    factor.at(0.05),
                    factor.at(0.5),
                    factor.at(0.95),
                    factor.at(result.place(i, 0.05)),
                    factor.at(result.place(i, 0.5)),
                    factor.at(result.place(i, 0.95)),
                    result.width(i));
        }
        return table;
    }

    private Table plausible() {
        List<Object> head = new ArrayList<>();
        result.factors().forEach(factor -> head.add(factor.path()));
        Table table = table(head);
        result.plausible().forEach(set -> table.row(values(set).toArray()));
        return table;
    }

    private static Table table(List<Object> head) {
        return new Table(head.toArray(String[]::new));
    }

    private String overlay() {
        return "name: Plausible parameters\n"
                + "question: What do parameters yield that history does not rule out?\n"
                + "kind: world\nextends: " + result.read().base() + "\ndraws: " + PLAUSIBLE + "\n";
    }

    private Map<String, Object> origin(StudyFolder folder, Table plausible) {
        Map<String, Object> origin = new LinkedHashMap<>();
        origin.put("version", folder.inputs().version());
        origin.put("model", folder.inputs().model());
        origin.put("scenario", result.read().scenarioSum());
        origin.put("seed", folder.inputs().seed());
        origin.put("sizes", result.read().sizes().toString());
        origin.put("settings", folder.inputs().settings());
        origin.put("targets", result.read().targetsSum());
        origin.put("plausible", Checksum.of(plausible.text()));
        return origin;
    }
}
