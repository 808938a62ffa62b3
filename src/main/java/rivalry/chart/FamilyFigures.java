package rivalry.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On whose models whose papers build. */
final class FamilyFigures {
    private static final int SHOWN = 6;

    private FamilyFigures() {}

    static Optional<Figure> crossUse(Draft draft) {
        Axis axis = Axis.amount("papers a year that build on the family");
        List<String> families = mostUsed(draft.fans(), draft.fans().lastYearOfHistory(), SHOWN);
        List<Panel> panels = new ArrayList<>();
        for (String reader : draft.fans().rivals()) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < families.size(); i++) {
                draft.line(
                                "family_use",
                                families.get(i),
                                "country=" + reader,
                                draft.fans().nameOf(families.get(i)),
                                Palette.ordinal(i))
                        .ifPresent(lines::add);
            }
            panels.add(draft.panel("Papers of " + draft.fans().nameOf(reader), axis, lines));
        }
        return draft.figure("cross-use", "Which families of models papers build on", 2, panels);
    }

    /** The families that the rivals' papers of a year use most; ties in the order of result files. */
    static List<String> mostUsed(Fans fans, int year, int count) {
        Map<String, Double> uses = new LinkedHashMap<>();
        for (Fan fan : fans.of("family_use")) {
            if (fans.rivals().contains(fan.dimension("country"))) {
                uses.merge(fan.entity(), orZero(fan.in(year)), Double::sum);
            }
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
