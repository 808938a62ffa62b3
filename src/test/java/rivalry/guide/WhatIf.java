package rivalry.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.chart.Change;
import rivalry.comparison.Verdict;

/**
 * What the guide keeps of one what-if: enough to write its page again without playing anything.
 *
 * @param facts its title, question and what it was played from, in the order of the file
 * @param rows the headline measures over the years ahead, in the last year, and year by year
 */
record WhatIf(Map<String, String> facts, List<Row> rows) {
    WhatIf {
        facts = new LinkedHashMap<>(facts);
        rows = List.copyOf(rows);
    }

    /**
     * A row of the comparison.
     *
     * @param percent the difference in per cent of the baseline
     * @param gain how many times less the paired difference varies than an unpaired one
     */
    record Row(Change change, double percent, double gain) {}

    String name() {
        return facts.get("what_if");
    }

    int replicates() {
        return Integer.parseInt(facts.get("replicates"));
    }

    List<Change> changes() {
        return rows.stream().map(Row::change).toList();
    }

    /** The rows that were judged together. */
    List<Row> headlines() {
        return rows.stream().filter(row -> row.change().isHeadline()).toList();
    }

    /** The middle of what pairing gains over the headline rows that differ at all; NaN if none does. */
    double middleGain() {
        double[] gains = headlines().stream()
                .filter(row -> row.change().verdict() != Verdict.IDENTICAL)
                .mapToDouble(Row::gain)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return gains.length == 0 ? Double.NaN : gains[gains.length / 2];
    }
}
