package rivalry.guide;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rivalry.chart.ArmFigures;
import rivalry.chart.Change;
import rivalry.chart.Numbers;
import rivalry.chart.Subject;
import rivalry.comparison.Verdict;
import rivalry.report.Answer;

/** The guide's pages, written from its data files alone. */
final class GuidePages {
    static final String COMMAND = "mvn test -Dtest=GuideTest -Drivalry.guide=100";

    private GuidePages() {}

    static Map<String, String> countries(WhatIf whatIf) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String pair : whatIf.facts().get("countries").split("; ")) {
            names.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return names;
    }

    /** The page of one what-if. */
    static String page(WhatIf whatIf) {
        Map<String, String> facts = whatIf.facts();
        StringBuilder page = new StringBuilder();
        page.append("# ").append(facts.get("title")).append("\n\n");
        page.append("*").append(facts.get("question")).append("*\n\n## Answer\n\n");
        new Answer(whatIf.changes(), countries(whatIf), whatIf.replicates())
                .paragraphs()
                .forEach(paragraph -> page.append(paragraph).append("\n\n"));
        page.append(facts.get("rivals")).append("\n\n");
        page.append("![Differences from the baseline as multiples of the smallest effect of interest](figures/")
                .append(dots(whatIf))
                .append(")\n\n");
        top(whatIf).ifPresent(change -> page.append("![")
                .append(subject(change).phrase(countries(whatIf)))
                .append(": baseline, what-if and their paired difference](figures/")
                .append(fan(whatIf, change))
                .append(")\n\n"));
        page.append("## Verdicts\n\n").append(table(whatIf));
        page.append("\n## What is changed\n\n").append(inputs(facts.get("inputs")));
        page.append(limits(whatIf));
        return page.toString();
    }

    static String dots(WhatIf whatIf) {
        return whatIf.name() + "-differences.svg";
    }

    static String fan(WhatIf whatIf, Change top) {
        return whatIf.name() + "-" + ArmFigures.idOf(subject(top)) + ".svg";
    }

    /** The headline that moves most, in multiples of the smallest effect, among those that are resolved. */
    static Optional<Change> top(WhatIf whatIf) {
        return whatIf.headlines().stream()
                .map(WhatIf.Row::change)
                .filter(Change::isResolved)
                .max(Comparator.comparingDouble(change -> Math.abs(change.difference()) / change.smallest()));
    }

    private static String table(WhatIf whatIf) {
        StringBuilder table = new StringBuilder(
                "| measure | period | baseline | difference | 95 % interval | verdict |\n|---|---|---|---|---|---|\n");
        whatIf.headlines().stream()
                .sorted(Comparator.comparing(row -> !row.change().period().contains("-")))
                .forEach(row -> table.append(row(whatIf, row.change())));
        return table.toString();
    }

    private static String row(WhatIf whatIf, Change change) {
        Subject subject = subject(change);
        Numbers numbers = subject.differenceNumbers();
        String interval = Double.isFinite(change.interval().low())
                ? numbers.printSigned(change.interval().low()) + " to "
                        + numbers.printSigned(change.interval().high())
                : "–";
        return "| " + subject.phrase(countries(whatIf)) + " | "
                + change.period().replace('-', '–') + " | " + subject.print(change.baseline()) + " | "
                + subject.printDifference(change.difference()) + " | " + interval + " | " + bold(change) + " |\n";
    }

    private static String bold(Change change) {
        String words = change.verdict().words();
        return change.isResolved() ? "**" + words + "**" : words;
    }

    private static String inputs(String inputs) {
        return inputs.isEmpty()
                ? "Nothing.\n\n"
                : List.of(inputs.split("; ")).stream()
                        .map(input -> "* `" + input + "`\n")
                        .collect(Collectors.joining("", "", "\n"));
    }

    private static String limits(WhatIf whatIf) {
        return "## Limits\n\n"
                + "The interval says how far " + whatIf.replicates()
                + " replicates leave the model's own answer open, not how far "
                + "the model may be wrong. After 2025 the levels are continued paths, and many parameters are assumed: this is no "
                + "forecast, and it does not say whether the policy is right. What `rivalry facts` misses, this page may miss "
                + "too.\n\n"
                + "Made with version " + whatIf.facts().get("version") + ", model "
                + whatIf.facts().get("model") + ", scenario " + whatIf.facts().get("scenario") + ", seed "
                + whatIf.facts().get("seed") + ", " + whatIf.replicates()
                + " replicates. Play it yourself, with every measure and figure:\n\n```\n./rivalry compare "
                + "scenarios/baseline.yaml scenarios/whatif/" + whatIf.name() + ".yaml --replicates "
                + whatIf.replicates() + "\n```\n";
    }

    /** The page that leads to all others. */
    static String index(List<WhatIf> all) {
        StringBuilder page = new StringBuilder("# What the shipped what-ifs show\n\n"
                + "Each page asks one question of the model: what changes against the same world without the policy, by how much, and "
                + "how sure is that? The numbers after the question count the headline measures that are resolved as higher (▲) or "
                + "lower (▼), over 2026–2035 and in 2035 together, and those left unresolved (?). "
                + "*Pairing* says how many times less the differences vary for being taken on the same luck: the middle over the "
                + "headline measures that differ at all; [measure by measure](pairing.md).\n\n"
                + "| what-if | question | ▲ | ▼ | ? | pairing |\n|---|---|---|---|---|---|\n");
        all.forEach(whatIf -> page.append("| [")
                .append(whatIf.facts().get("title"))
                .append("](")
                .append(whatIf.name())
                .append(".md) | ")
                .append(whatIf.facts().get("question"))
                .append(" | ")
                .append(count(whatIf, Verdict.HIGHER))
                .append(" | ")
                .append(count(whatIf, Verdict.LOWER))
                .append(" | ")
                .append(count(whatIf, Verdict.NOT_RESOLVED))
                .append(" | ")
                .append(Double.isNaN(whatIf.middleGain()) ? "–" : Numbers.HUMAN.print(whatIf.middleGain()) + " ×")
                .append(" |\n"));
        return page + "\nThese pages are written from the tables in [data](data/) by `" + COMMAND
                + "`, where the number is that of the replicates. A test compares them with the tables, and says when the tables "
                + "are older than the model. How far the model is from history, and why, has a page of its own: "
                + "[facts](../facts.md).\n";
    }

    private static long count(WhatIf whatIf, Verdict verdict) {
        return whatIf.headlines().stream()
                .filter(row -> row.change().verdict() == verdict)
                .count();
    }

    private static Subject subject(Change change) {
        return new Subject(change.measure(), change.entity(), change.by());
    }
}
