package rivalry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rivalry.chart.Numbers;
import rivalry.comparison.Rung;
import rivalry.comparison.Verdict;
import rivalry.files.ResolvedLadder;
import rivalry.files.StudyFolder.Table;
import rivalry.scenario.Ladder;

/** An ablation ladder that was played: mechanism by mechanism, what its absence costs. */
final class LadderRows {
    private final Ladder ladder;
    private final Rung whole;
    private final Map<String, Rung> rungs;
    private final List<String> uncounted;

    /** @param uncounted the ids of the targets that the whole model cannot be held against */
    LadderRows(Ladder ladder, List<Rung> rungs, List<String> uncounted) {
        this.ladder = ladder;
        this.uncounted = uncounted;
        this.whole = rungs.get(0);
        this.rungs =
                rungs.stream().collect(Collectors.toMap(Rung::name, rung -> rung, (a, b) -> a, LinkedHashMap::new));
    }

    /** The rung without each mechanism alone, by its name. */
    Map<String, Rung> alone() {
        Map<String, Rung> alone = new LinkedHashMap<>();
        ladder.names().forEach(name -> alone.put(name, rungs.get(ResolvedLadder.without(name))));
        return alone;
    }

    /** The rung without each mechanism and all before it, by its name. */
    Map<String, Rung> together() {
        Map<String, Rung> together = new LinkedHashMap<>();
        ladder.names()
                .forEach(name -> together.put(
                        name, rungs.getOrDefault(ResolvedLadder.upTo(name), rungs.get(ResolvedLadder.without(name)))));
        return together;
    }

    Table table() {
        Table table = new Table(
                "mechanism",
                "says",
                "equations",
                "off",
                "hits",
                "targets",
                "distance",
                "worse",
                "low",
                "high",
                "hits_together",
                "distance_together");
        table.row(
                "",
                "the whole model",
                "",
                "",
                whole.hits(),
                whole.targets(),
                whole.distance(),
                0.0,
                0.0,
                0.0,
                whole.hits(),
                whole.distance());
        Map<String, Rung> together = together();
        alone().forEach((name, rung) -> {
            Ladder.Mechanism mechanism = ladder.mechanisms().get(name);
            table.row(
                    name,
                    mechanism.says(),
                    String.join(" ", mechanism.equations()),
                    String.join(" ", mechanism.off()),
                    rung.hits(),
                    rung.targets(),
                    rung.distance(),
                    rung.worse().value(),
                    rung.worse().interval().low(),
                    rung.worse().interval().high(),
                    together.get(name).hits(),
                    together.get(name).distance());
        });
        return table;
    }

    List<String> lines(int replicates) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "without", "hits", "off by", "worse by", "95 % interval", "and all above", "off by", "the idea"));
        rows.add(List.of("(whole model)", hits(whole), Numbers.HUNDREDTHS.print(whole.distance()), "", "", "", "", ""));
        Map<String, Rung> together = together();
        alone().forEach((name, rung) -> rows.add(List.of(
                name,
                hits(rung),
                Numbers.HUNDREDTHS.print(rung.distance()),
                Numbers.HUNDREDTHS.printSigned(rung.worse().value()),
                rung.worse().interval().inWords(Numbers.HUNDREDTHS::printSigned),
                hits(together.get(name)),
                Numbers.HUNDREDTHS.print(together.get(name).distance()),
                ladder.mechanisms().get(name).says())));
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(TextTable.lines(rows));
        lines.add("");
        lines.add(replicates
                + " replicates of each rung on the same luck, until the end of history. Off by: mean distance from"
                + " history in standard units,");
        lines.add(
                "±1.6 is a band's edge, none counted beyond " + (int) Rung.FARTHEST
                        + ". Worse by: against the whole model. The parameters are those of the whole model: nothing is fitted anew.");
        uncounted.forEach(
                id -> lines.add("Not counted: " + id + ", which does not exist in most runs of the whole model."));
        if (replicates < Verdict.FEWEST_REPLICATES) {
            lines.add("Below " + Verdict.FEWEST_REPLICATES + " replicates nothing is called resolved.");
        }
        return lines;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("targets", whole.targets());
        document.put("uncounted", uncounted);
        document.put("hits", whole.hits());
        document.put("distance", whole.distance());
        Map<String, Rung> together = together();
        List<Object> mechanisms = new ArrayList<>();
        alone().forEach((name, rung) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("mechanism", name);
            entry.put("hits", rung.hits());
            entry.put("distance", rung.distance());
            entry.put("worse", EstimateEntry.of(rung.worse()));
            entry.put("hits_together", together.get(name).hits());
            entry.put("distance_together", together.get(name).distance());
            mechanisms.add(entry);
        });
        document.put("mechanisms", mechanisms);
        return document;
    }

    private static String hits(Rung rung) {
        return rung.hits() + " of " + rung.targets();
    }
}
