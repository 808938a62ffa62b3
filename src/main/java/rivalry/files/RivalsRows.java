package rivalry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rivalry.comparison.Estimate;
import rivalry.comparison.Innovation;
import rivalry.comparison.Resampling;
import rivalry.comparison.Rivals;
import rivalry.comparison.SmallestEffects;
import rivalry.comparison.Twins;
import rivalry.comparison.Verdict;

/**
 * The rows of {@code differences.csv} that no single series holds: the innovation of the two rivals, with its parts, and
 * the zero-sum index of their pair, for the years ahead and the last year.
 */
final class RivalsRows {
    private static final List<String> RIVALS = List.of("US", "CN");
    private static final String PAIR = String.join("+", RIVALS);

    private final Span span;
    private final Map<SummaryPeriod, Map<String, Twins>> heard = new LinkedHashMap<>();

    RivalsRows(Span span) {
        this.span = span;
    }

    /** Takes what two arms say of a series, if it belongs here. */
    void hear(Column column, SummaryPeriod period, Twins twins) {
        boolean wanted =
                column.measure().equals("capability") || column.measure().equals("impact");
        if (wanted && column.by().isEmpty() && RIVALS.contains(column.entity()) && period.isAskedFirst(span)) {
            heard.computeIfAbsent(period, p -> new LinkedHashMap<>())
                    .put(key(column.measure(), column.entity()), twins);
        }
    }

    /** What it comes to, by period; empty where a rival lacks a number. */
    List<Rivals> rivals(SmallestEffects smallest, double growth, Resampling luck) {
        List<Rivals> all = new ArrayList<>();
        heard.forEach((period, twins) -> {
            if (twins.size() == 2 * RIVALS.size()) {
                all.add(Rivals.of(
                        period.toString(),
                        country(twins, RIVALS.get(0)),
                        country(twins, RIVALS.get(1)),
                        smallest,
                        growth,
                        luck));
            }
        });
        return all;
    }

    private static Rivals.Country country(Map<String, Twins> twins, String country) {
        return new Rivals.Country(twins.get(key("capability", country)), twins.get(key("impact", country)));
    }

    private static String key(String measure, String entity) {
        return measure + " " + entity;
    }

    static void write(OutputStream out, String arm, List<Rivals> all, Resampling luck) throws IOException {
        for (int rival = 0; rival < RIVALS.size(); rival++) {
            for (Rivals each : all) {
                Innovation change = rival == 0 ? each.first() : each.second();
                String verdict = change.verdict(luck).words();
                row(out, arm, "innovation", RIVALS.get(rival), "", each.period(), change.index(luck), verdict);
                row(
                        out,
                        arm,
                        "innovation",
                        RIVALS.get(rival),
                        "part=frontier",
                        each.period(),
                        change.frontierPart(luck),
                        "");
                row(
                        out,
                        arm,
                        "innovation",
                        RIVALS.get(rival),
                        "part=papers",
                        each.period(),
                        change.papersPart(luck),
                        "");
            }
        }
        for (Rivals each : all) {
            boolean told = each.zeroSum().isResolved();
            Estimate index = new Estimate(
                    told ? each.zeroSum().index() : Double.NaN, each.zeroSum().interval());
            Verdict verdict = each.verdict();
            row(out, arm, "zero_sum", PAIR, "", each.period(), index, verdict.words());
        }
    }

    private static void row(
            OutputStream out,
            String arm,
            String measure,
            String entity,
            String by,
            String period,
            Estimate estimate,
            String verdict)
            throws IOException {
        boolean index = measure.equals("zero_sum");
        out.write(Csv.row(
                        arm,
                        measure,
                        entity,
                        by,
                        period,
                        "",
                        index ? NumberText.of(estimate.value()) : "",
                        index ? "" : NumberText.of(estimate.value()),
                        NumberText.of(estimate.interval().low()),
                        NumberText.of(estimate.interval().high()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        verdict)
                .getBytes(StandardCharsets.UTF_8));
    }
}
