package rivalry.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rivalry.chart.ArmFigures;
import rivalry.chart.Change;
import rivalry.chart.Fans;
import rivalry.chart.Figure;
import rivalry.chart.Subject;
import rivalry.chart.Svg;
import rivalry.chart.Theme;
import rivalry.chart.Versus;
import rivalry.comparison.SmallestEffects;
import rivalry.experiment.Arm;
import rivalry.experiment.Ensemble;
import rivalry.files.Build;
import rivalry.files.Resolved;
import rivalry.files.ScenarioDiff;
import rivalry.files.ScenarioReader;
import rivalry.report.RivalsAnswer;
import rivalry.scenario.Scenario;

/** Plays the shipped what-ifs on the same luck and writes the guide anew: data, figures, pages. */
final class GuideWriter {
    private static final long SEED = 1;

    private final int replicates;
    private final Map<String, Resolved> arms = new LinkedHashMap<>();

    GuideWriter(int replicates) throws IOException {
        this.replicates = replicates;
        arms.put("baseline", ScenarioReader.read(Guide.BASELINE));
        for (Path file : Guide.whatIfs()) {
            arms.put(Guide.name(file), ScenarioReader.read(file));
        }
    }

    void write() throws IOException {
        List<String> names = List.copyOf(arms.keySet());
        SmallestEffects smallest =
                SmallestEffects.of(arms.get("baseline").prior().centre().smallest_effects());
        GuidePlay play = new GuidePlay(names, replicates, SEED, smallest);
        List<Arm> players = new ArrayList<>();
        arms.forEach((name, scenario) -> players.add(new Arm(name, scenario.prior())));
        new Ensemble(players, replicates, SEED)
                .play(Runtime.getRuntime().availableProcessors(), (arm, replicate) -> false, play);
        Guide.clear();
        for (String name : names.subList(1, names.size())) {
            WhatIf whatIf = new WhatIf(
                    facts(name, play),
                    play.findings(name).stream().map(GuidePlay::row).toList());
            Files.writeString(Guide.data(name), GuideData.text(whatIf));
            draw(GuideData.read(Guide.data(name)), play);
        }
        for (WhatIf whatIf : Guide.read()) {
            Files.writeString(Guide.page(whatIf.name()), GuidePages.page(whatIf));
        }
        Files.writeString(Guide.page("index"), GuidePages.index(Guide.read()));
        Files.writeString(Guide.page("pairing"), GuidePairing.page(Guide.read()));
    }

    private Map<String, String> facts(String name, GuidePlay play) throws IOException {
        Scenario scenario = arms.get(name).prior().centre();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("what_if", name);
        facts.put("title", scenario.name());
        facts.put("question", scenario.question());
        facts.put("version", Build.current().version());
        facts.put("model", Sums.model());
        facts.put("scenario", Sums.scenario(Sums.values(Guide.BASELINE), Guide.whatIf(name)));
        facts.put("replicates", Integer.toString(replicates));
        facts.put("seed", Long.toString(SEED));
        facts.put(
                "countries",
                scenario.countries().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue().name())
                        .collect(Collectors.joining("; ")));
        facts.put("inputs", inputs(name));
        List<String> rivals = List.of(
                scenario.countries().get("US").name(),
                scenario.countries().get("CN").name());
        facts.put("rivals", new RivalsAnswer(rivals, play.luck()).of(play.rivals(name)));
        return facts;
    }

    private String inputs(String name) {
        return ScenarioDiff.changes(name, arms.get("baseline"), arms.get(name)).stream()
                .map(change -> change.path() + ": " + change.before() + " → " + change.after()
                        + (change.place().isEmpty() ? "" : " (" + change.place() + ")"))
                .collect(Collectors.joining("; "));
    }

    private void draw(WhatIf whatIf, GuidePlay play) throws IOException {
        String name = whatIf.name();
        Fans baseline = play.fans("baseline", arms.get("baseline").prior().centre());
        Fans fans = play.fans(name, arms.get(name).prior().centre());
        Versus.Arm arm = new Versus.Arm(name, fans, whatIf.changes(), new double[0], new double[0], "");
        List<Figure> figures = ArmFigures.of(new Versus(baseline, List.of(arm)));
        Files.write(
                Guide.FIGURES.resolve(GuidePages.dots(whatIf)),
                Svg.of(figure(figures, "differences-2026-2035"), Theme.LIGHT));
        Optional<Change> top = GuidePages.top(whatIf);
        if (top.isPresent()) {
            Subject subject = new Subject(
                    top.get().measure(), top.get().entity(), top.get().by());
            Files.write(
                    Guide.FIGURES.resolve(GuidePages.fan(whatIf, top.get())),
                    Svg.of(figure(figures, ArmFigures.idOf(subject)), Theme.LIGHT));
        }
    }

    private static Figure figure(List<Figure> figures, String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }
}
