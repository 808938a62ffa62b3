package rivalry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import rivalry.chart.Numbers;
import rivalry.comparison.TargetWords;
import rivalry.experiment.HistoryMatching.Wave;

/** What a calibration comes to, in words and as a document. */
record CalibrationReport(CalibrationResult result, Path place) {
    private static final int MOST = 12;

    Study.Account account() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(TextTable.lines(waves()));
        lines.add("");
        result.stated().ifPresent(stated -> {
            lines.add(stated);
            lines.add("");
        });
        if (!result.unread().isEmpty()) {
            lines.add("Not judged by, since most runs do not have them: " + String.join(", ", result.unread()));
            lines.add("");
        }
        if (result.plausible().isEmpty()) {
            lines.add("Nothing is left: history rules out every set of parameters that was played, within the ranges");
            lines.add("stated. Targets contradict each other here, or the ranges or the model must change.");
            lines.addAll(worst());
        } else {
            lines.addAll(plausible());
        }
        lines.add("");
        return new Study.Account(lines, document());
    }

    private List<List<String>> waves() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("wave", "sets played", "left out", "not ruled out", "space left"));
        for (Wave wave : result.matched().waves()) {
            rows.add(List.of(
                    String.valueOf(wave.number()),
                    String.valueOf(wave.played()),
                    String.valueOf(wave.left()),
                    String.valueOf(wave.kept()),
                    share(wave.share())));
        }
        return rows;
    }

    private static String share(double share) {
        return share == 0 ? "none" : Numbers.PERCENT.print(share);
    }

    private List<String> plausible() {
        List<String> lines = new ArrayList<>();
        int wanted = result.read().sizes().vectors();
        int found = result.plausible().size();
        lines.add(found + " plausible sets of " + result.factors().size() + " parameters"
                + (found < wanted ? "; " + wanted + " were wanted: more points or waves may find the others" : ""));
        lines.add("");
        lines.add("What history tells most of: median and 90 % range, before and after");
        lines.add("");
        lines.addAll(TextTable.lines(narrowed()));
        lines.add("");
        lines.add("Targets that speak against plausible sets, or lie off most: implausibility in standard units");
        lines.add("");
        lines.addAll(worst());
        lines.add("");
        lines.add("Draw from them: --world " + place.resolve(CalibrationTables.OVERLAY) + ", or in a scenario 'draws: "
                + CalibrationTables.PLAUSIBLE + "'");
        return lines;
    }

    private List<List<String>> narrowed() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("parameter", "before", "after", "kept"));
        for (int factor : result.told().stream().limit(MOST).toList()) {
            rows.add(List.of(
                    result.factors().get(factor).path(),
                    range(factor, 0.05, 0.5, 0.95),
                    range(factor, result.place(factor, 0.05), result.place(factor, 0.5), result.place(factor, 0.95)),
                    String.format(Locale.ROOT, "%.0f %%", 100 * result.width(factor))));
        }
        return rows;
    }

    private String range(int factor, double low, double middle, double high) {
        return Numbers.HUMAN.print(result.value(factor, middle)) + " ["
                + Numbers.HUMAN.print(result.value(factor, low)) + ", "
                + Numbers.HUMAN.print(result.value(factor, high)) + "]";
    }

    private List<String> worst() {
        if (result.plausible().isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("target", "off by", "speaks against", "what"));
        Map<String, String> words = TargetWords.of(result.read().targets());
        IntStream.range(0, result.judgedBy().size())
                .boxed()
                .sorted(Comparator.comparingDouble(target -> -Math.abs(result.middle(target))))
                .limit(MOST)
                .forEach(target -> rows.add(List.of(
                        result.judgedBy().get(target).getKey(),
                        Numbers.HUNDREDTHS.printSigned(result.middle(target)),
                        result.against(target) + " sets",
                        words.get(result.judgedBy().get(target).getKey()))));
        return TextTable.lines(rows);
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("parameters", result.factors().size());
        document.put("targets", result.judgedBy().size());
        document.put("unread", result.unread());
        document.put(
                "waves",
                result.matched().waves().stream()
                        .map(wave -> {
                            Map<String, Object> entry = new LinkedHashMap<>();
                            entry.put("wave", wave.number());
                            entry.put("played", wave.played());
                            entry.put("left_out", wave.left());
                            entry.put("kept", wave.kept());
                            entry.put("share_of_space", wave.share());
                            return entry;
                        })
                        .toList());
        document.put("plausible", result.plausible().size());
        return document;
    }
}
