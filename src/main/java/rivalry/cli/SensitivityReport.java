package rivalry.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rivalry.chart.Numbers;
import rivalry.comparison.Estimate;
import rivalry.comparison.LuckShare;
import rivalry.comparison.SobolIndices;
import rivalry.scenario.Design;
import rivalry.scenario.Factor;

/** What a sensitivity analysis comes to, in words and as a document. */
record SensitivityReport(Design design, SensitivityResult result) {

    Study.Account account() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(design.name() + ": " + result.factors().size() + " parameters over their plausible ranges");
        if (result.left() > 0) {
            lines.add(result.left() + " sets of parameters break a rule between parameters and were left out");
        }
        lines.add("");
        lines.add("Shares of variance, interactions included, with 95 % intervals; the parameters that matter most");
        lines.add("");
        lines.addAll(TextTable.lines(shares()));
        doubts().forEach(lines::add);
        lines.add("");
        lines.add("What one run owes to its parameters, to its luck, and to both at once");
        lines.add("");
        lines.addAll(TextTable.lines(luck()));
        lines.add("");
        lines.add("Assumed, and influential: nobody has measured these");
        result.assumed().forEach(factor -> lines.add("  " + words(factor)));
        if (result.assumed().isEmpty()) {
            lines.add("  none of those that matter most");
        }
        lines.add("");
        return new Study.Account(lines, document());
    }

    private List<List<String>> shares() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("parameter", "status"));
        head.addAll(result.outputs());
        rows.add(head);
        for (int i = 0; i < result.chosen().length; i++) {
            Factor factor = result.factors().get(result.chosen()[i]);
            List<String> row = new ArrayList<>(
                    List.of(factor.path(), factor.status().name().toLowerCase(Locale.ROOT)));
            for (int output = 0; output < result.outputs().size(); output++) {
                Estimate total = result.indices()[output][i].total();
                row.add(Numbers.HUNDREDTHS.print(total.value()) + " "
                        + total.interval().inBrackets(Numbers.HUNDREDTHS::print));
            }
            rows.add(row);
        }
        return rows;
    }

    /** What a reader must know who meets a share that cannot be one, or none. */
    private List<String> doubts() {
        List<Estimate> totals = Arrays.stream(result.indices())
                .flatMap(Arrays::stream)
                .map(SobolIndices::total)
                .toList();
        List<String> doubts = new ArrayList<>();
        if (totals.stream().anyMatch(total -> total.value() < 0 || total.value() > 1)) {
            doubts.add("A share below 0 or above 1 says that too few sets were played to tell it: try --full");
        }
        if (totals.stream().anyMatch(total -> Double.isNaN(total.value()))) {
            doubts.add("– stands where an output was alike in all runs: it has no variance to share");
        }
        return doubts;
    }

    private List<List<String>> luck() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("output", "parameters", "luck", "both"));
        for (int output = 0; output < result.outputs().size(); output++) {
            LuckShare share = result.luck()[output];
            rows.add(List.of(
                    result.outputs().get(output),
                    percent(share.parameters()),
                    percent(share.luck()),
                    percent(share.both())));
        }
        return rows;
    }

    private String words(int factor) {
        Factor about = result.factors().get(factor);
        String why = about.why().isEmpty() ? "" : " (" + about.why() + ")";
        return about.path() + why + ": " + percent(SensitivityResult.importance(result.effects(), factor))
                + " of all effects on " + result.mostOn(factor);
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("design", design.name());
        document.put("parameters", result.factors().size());
        document.put("left_out", result.left());
        List<Map<String, Object>> indices = new ArrayList<>();
        for (int output = 0; output < result.outputs().size(); output++) {
            for (int i = 0; i < result.chosen().length; i++) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("output", result.outputs().get(output));
                entry.put("parameter", result.factors().get(result.chosen()[i]).path());
                entry.put("first", EstimateEntry.of(result.indices()[output][i].first()));
                entry.put("total", EstimateEntry.of(result.indices()[output][i].total()));
                indices.add(entry);
            }
        }
        document.put("indices", indices);
        document.put("luck", luckEntries());
        document.put(
                "assumed_and_influential",
                result.assumed().stream()
                        .map(factor -> result.factors().get(factor).path())
                        .toList());
        return document;
    }

    private List<Map<String, Object>> luckEntries() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int output = 0; output < result.outputs().size(); output++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("output", result.outputs().get(output));
            entry.put("parameters", result.luck()[output].parameters());
            entry.put("luck", result.luck()[output].luck());
            entry.put("both", result.luck()[output].both());
            entries.add(entry);
        }
        return entries;
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f %%", 100 * share) : "–";
    }
}
